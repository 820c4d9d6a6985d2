package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a plan prints it.
 *
 * @param value exactly what is printed
 * @param decimals how many digits stand behind the comma
 * @param printed as it stands in the text, without unit
 * @param percent a percent sign follows
 */
public record Figure(BigDecimal value, int decimals, String printed, boolean percent) {

    private static final String DIGITS = "\\d{1,3}(?:[. \\u00a0]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
    private static final Pattern ALONE =
            Pattern.compile("([-–+]?)\\s*(" + DIGITS + ")\\s*(%?)\\.?");

    /** What one number looks like inside a longer pattern; has no group. */
    static final String PATTERN = "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";

    /** A cell or word that is a number and nothing else; dots before three digits divide thousands. */
    public static Optional<Figure> of(String text) {
        var match = ALONE.matcher(text.strip());
        if (!match.matches()) return Optional.empty();
        var digits = match.group(2).replaceAll("[ \\u00a0]", "");
        var plain = plain(digits);
        var value = new BigDecimal(match.group(1).matches("[-–]") ? "-" + plain : plain);
        return Optional.of(new Figure(value, value.scale(), match.group(2), !match.group(3).isEmpty()));
    }

    private static String plain(String digits) {
        if (digits.indexOf(',') >= 0) return digits.replace(".", "").replace(',', '.');
        return digits.matches("\\d{1,3}(\\.\\d{3})+") && !digits.startsWith("0.") ? digits.replace(".", "") : digits;
    }

    /** The same value in Vietnamese notation, with so many decimals at least as it needs and as are asked for. */
    public static String print(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, java.math.RoundingMode.HALF_UP);
        var digits = rounded.abs().toPlainString();
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return (rounded.signum() < 0 ? "-" : "") + grouped + (point < 0 ? "" : "," + digits.substring(point + 1));
    }
}
