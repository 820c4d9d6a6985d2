package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The unit in which a printed number would be right: "4.574.000.000 triệu đồng" that must be "4.574.000.000 đồng". */
final class RightUnit {

    private static final Pattern UNIT = Pattern.compile("(?iu)\\s*(?:nghìn|ngàn|triệu|tr\\.?|tỷ|tỉ)?\\s*(?:đồng|đ)?");
    private static final Map<BigDecimal, String> NAMES = Map.of(
            BigDecimal.ONE, "đồng", new BigDecimal(1_000), "nghìn đồng", new BigDecimal(1_000_000), "triệu đồng", new BigDecimal(1_000_000_000), "tỷ đồng");
    /** What is implied may have been rounded. */
    private static final BigDecimal NEAR = new BigDecimal("0.002");

    private RightUnit() {}

    /** The number as it is printed with its right unit; empty when it is printed without a unit, or other digits are wanted. */
    static Optional<String> of(Quantity amount, BigDecimal wanted) {
        var quote = amount.place().quote();
        var printed = amount.figure().printed();
        if (!quote.startsWith(printed) || quote.length() == printed.length() || !UNIT.matcher(quote.substring(printed.length())).matches()) return Optional.empty();
        return of(amount.figure(), amount.unit(), wanted);
    }

    static Optional<String> of(Figure figure, BigDecimal unit, BigDecimal wanted) {
        if (figure.value().signum() <= 0) return Optional.empty();
        var right = wanted.divide(figure.value(), MathContext.DECIMAL64);
        return List.copyOf(NAMES.keySet()).stream()
                .filter(other -> other.compareTo(unit) != 0)
                .filter(other -> right.subtract(other).abs().compareTo(other.multiply(NEAR)) < 0)
                .findFirst()
                .map(other -> figure.printed() + " " + NAMES.get(other));
    }
}
