package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a target promises.
 *
 * @param high the second number of a range; absent for all others
 * @param dash what stands between the two numbers of a range: "-", " - " or " đến "
 * @param sign what stands between the number and the words behind it: "%", "%/năm", " năm" or nothing
 * @param chosen what is meant where the words are unclear; absent until somebody has said it
 * @param tolerance how far from the value "khoảng" may be, in the unit of the value; absent until somebody has said it
 */
public record Quantity(
        TargetComparator comparator,
        Amount low,
        @Nullable Amount high,
        String dash,
        String sign,
        @Nullable Meaning chosen,
        @Nullable BigDecimal tolerance) {

    public Quantity {
        if (comparator.isRange() != (high != null)) throw new IllegalArgumentException(comparator + " and " + high);
        if (high != null && high.value().compareTo(low.value()) < 0) throw new IllegalArgumentException("a range runs upwards");
        if (tolerance != null && tolerance.signum() < 0) throw new IllegalArgumentException("a tolerance is not negative");
    }

    public static Quantity of(TargetComparator comparator, String low, String sign) {
        return new Quantity(comparator, Amount.of(low), null, "", sign, null, null);
    }

    public static Quantity between(String low, String high, String sign) {
        return new Quantity(TargetComparator.BETWEEN, Amount.of(low), Amount.of(high), " - ", sign, null, null);
    }

    public Quantity meant(@Nullable Meaning meaning) {
        return new Quantity(comparator, low, high, dash, sign, meaning, tolerance);
    }

    public Quantity within(@Nullable BigDecimal most) {
        return new Quantity(comparator, low, high, dash, sign, chosen, most);
    }

    /** What counts: what the words mean, or what somebody has chosen where they are unclear. */
    public Meaning meaning() {
        return comparator.meaning() == Meaning.UNCLEAR && chosen != null ? chosen : comparator.meaning();
    }

    /** The words and numbers as the plan prints them: "đạt từ 29,62% trở lên". */
    public String phrase() {
        var text = new StringBuilder(comparator.before());
        if (!text.isEmpty()) text.append(' ');
        text.append(low.text());
        if (high != null) text.append(dash).append(high.text());
        text.append(sign);
        if (!comparator.after().isEmpty()) text.append(' ').append(comparator.after());
        return text.toString();
    }

    /** The values it names, from the least to the most; empty as long as nobody has said what is meant. */
    public Optional<Interval> stated() {
        var value = low.value();
        return switch (meaning()) {
            case BETWEEN -> Optional.of(new Interval(value, upper()));
            case ABOUT -> Optional.ofNullable(tolerance).map(it -> new Interval(value.subtract(it), value.add(it)));
            case UNCLEAR -> Optional.empty();
            case AT_LEAST, ABOVE, BELOW, AT_MOST -> Optional.of(new Interval(value, value));
        };
    }

    BigDecimal upper() {
        return high == null ? low.value() : high.value();
    }
}
