package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.plancheck.FindingKind;

/** Sums of figures of a sentence, and whether one that does not hold looks like a slip of the hand. */
final class Sums {

    private static final List<BigDecimal> UNITS = List.of(
            new BigDecimal("1000"), new BigDecimal("1000000"), new BigDecimal("1000000000"), new BigDecimal("0.001"), new BigDecimal("0.000001"), new BigDecimal("0.000000001"));

    private static final Pattern AND_OTHERS = Pattern.compile("(?:các|một số|những|và|nguồn|vốn|hộ|người|huy động|dự án)\\s[^,;.]{0,30}khác(?!\\p{L})|v\\.v|…|\\.\\.\\.|chủ yếu|ưu tiên|nhất là|tiêu biểu");

    private Sums() {}

    /** Some of what is listed is named without figure, or only the main ones are. */
    static boolean isOpen(String list) {
        return AND_OTHERS.matcher(list).find();
    }

    static Relation.Sum of(Mention whole, List<Mention> parts) {
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        parts.forEach(part -> terms.put(part.quantity(), BigDecimal.ONE));
        return new Relation.Sum(FindingKind.SUM, whole.quantity(), terms);
    }

    /** What was there, without what left and with what came. */
    static Relation.Sum balance(Quantity rest, Map<Quantity, BigDecimal> terms) {
        return new Relation.Sum(FindingKind.DIFFERENCE, rest, terms);
    }

    static boolean exceeds(Mention whole, List<Mention> parts) {
        var sum = parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole.quantity().value()) > 0;
    }

    /** It holds, or would if the hand had not slipped in one of its figures. */
    static boolean isBelieved(Relation relation) {
        return relation.holds(Quantity::interval) || hasSlip(relation);
    }

    static boolean hasSlip(Relation relation) {
        return Stream.concat(Stream.of(relation.result()), relation.parts().stream()).anyMatch(member -> isSlip(relation, member));
    }

    static boolean isSlip(Relation relation, Quantity member) {
        return relation.implied(member, Quantity::interval)
                .filter(interval -> interval.low().signum() > 0)
                .filter(interval -> Slip.between(member.printed(), member.print(interval.middle())) || isOfOtherUnit(member, interval))
                .isPresent();
    }

    /** Right but for its unit: nghìn for triệu. */
    private static boolean isOfOtherUnit(Quantity member, Interval implied) {
        return member.unit().compareTo(BigDecimal.ONE) != 0 || !member.counted()
                ? UNITS.stream().anyMatch(unit -> member.interval().times(unit).meets(implied))
                : false;
    }
}
