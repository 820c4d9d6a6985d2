package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.FindingKind;

/**
 * Counts with their parts in one sentence: "45 căn nhà, gồm 27 căn xây mới và 18 căn sửa chữa", "240 người, trong đó nữ 132
 * người, nam 108 người". A list may name some of the parts only; one that does not add up must look like a slip.
 */
final class SentenceSums {

    private static final String THING = "(hộ(?!\\p{L})|người|lao động|học viên|mô hình|căn(?: nhà)?|nhà(?!\\p{L})|công trình|lớp|xã(?!\\p{L})|thôn|cán bộ)";
    private static final String NUMBER = "(?<![\\d.,/-])(" + Figure.PATTERN + ")";
    private static final Pattern WHOLE = Pattern.compile(
            NUMBER + "\\s*" + THING + "([^.;:\\d%]{0,100}?)(?:,|;|\\()?\\s*(gồm|bao gồm|trong đó|chia ra|:|\\()(?: có)?\\s*:?\\s*([^.]*)");
    private static final Pattern PART = Pattern.compile(NUMBER + "(?!\\s*[%/\\d])(?!\\s*(?:tháng|năm|ngày))\\s*" + THING + "?");
    private static final Pattern ALL_KINDS = Pattern.compile(
            "(?iu)(?=.*(?<!\\p{L})nữ(?!\\p{L}))(?=.*(?<!\\p{L})nam(?!\\p{L})).*|(?=.*xây (?:dựng )?mới)(?=.*sửa chữa).*|(?=.*làm mới)(?=.*sửa chữa).*");
    /** Words after which a list may go on or not. */
    private static final List<String> WEAK = List.of("trong đó", "(");

    private static final List<String> PEOPLE = List.of("người", "lao động", "học viên", "cán bộ");
    private static final List<String> HOUSES = List.of("căn", "căn nhà", "nhà");

    private SentenceSums() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose())
            WHOLE.matcher(line.text()).results().map(it -> sum(plan, line, it)).flatMap(Optional::stream).forEach(relations::add);
        return relations;
    }

    private static Optional<Relation> sum(PlanText plan, TextLine line, MatchResult whole) {
        var words = whole.group(4).equals("(") ? whole.group(5).replaceFirst("\\).*", "") : whole.group(5);
        if (words.indexOf('%') >= 0 || WEAK.contains(whole.group(4)) && !ALL_KINDS.matcher(words).matches()) return Optional.empty();
        var parts = PART.matcher(words).results().toList();
        if (whole.group(4).equals(":") && parts.stream().anyMatch(part -> part.group(2) == null)) return Optional.empty();
        if (parts.size() < 2 || !parts.stream().allMatch(part -> isOf(part.group(2), whole.group(2)))) return Optional.empty();
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        for (var part : parts)
            plan.figure(line, whole.start(5) + part.start(1), whole.start(5) + part.end(1), false).ifPresent(it -> terms.put(it, BigDecimal.ONE));
        return plan.figure(line, whole.start(1), whole.end(1), false)
                .<Relation>map(all -> new Relation.Sum(FindingKind.SUM, all, terms))
                .filter(sum -> sum.parts().size() == parts.size() && isBelieved(sum));
    }

    /** A part without a word of its own counts what the whole counts. */
    private static boolean isOf(String part, String whole) {
        return part == null || part.equals(whole) || PEOPLE.contains(part) && PEOPLE.contains(whole) || HOUSES.contains(part) && HOUSES.contains(whole);
    }

    private static boolean isBelieved(Relation sum) {
        return sum.holds(Quantity::interval) || Stream.concat(Stream.of(sum.result()), sum.parts().stream()).anyMatch(member -> isSlip(sum, member));
    }

    static boolean isSlip(Relation relation, Quantity member) {
        return relation.implied(member, Quantity::interval)
                .filter(interval -> interval.low().signum() > 0)
                .filter(interval -> Slip.between(member.printed(), member.print(interval.middle())))
                .isPresent();
    }
}
