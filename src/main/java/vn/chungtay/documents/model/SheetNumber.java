package vn.chungtay.documents.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/** A number of a workbook as it is displayed, in Vietnamese notation and with the decimals of its cell. */
final class SheetNumber {

    /** Colours, currencies and words in a number format: {@code [Red]}, {@code [$VND]}, "đồng", \đ. */
    private static final Pattern NO_FORMAT = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[dyDY]");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]+)");
    private static final Pattern GROUPED = Pattern.compile("[#0?],[#0?]");
    private static final Pattern IN_THOUSANDS = Pattern.compile("[0#?](,+)(?![0#?,])");
    private static final MathContext SHOWN_BY_DEFAULT = new MathContext(11, RoundingMode.HALF_UP);
    private static final int MOST_DECIMALS = 10;
    private static final int THOUSAND = 3;
    private static final int HIGHEST_POWER = 40;
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_NOUGHT_OF_MAC = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private SheetNumber() {}

    /**
     * @param raw as in the file, for example {@code 8.5100000000000005E-2}
     * @param format of Excel, for example {@code #,##0.00}; empty for the general one
     * @param from1904 whether the workbook counts its days from then
     */
    static String write(String raw, String format, boolean from1904) {
        var value = new BigDecimal(raw.strip());
        if (Math.abs((long) value.precision() - value.scale()) > HIGHEST_POWER) return raw;
        var bare = NO_FORMAT.matcher(format).replaceAll("");
        if (DATE.matcher(bare).find() && value.signum() >= 0 && value.intValue() <= LAST_DAY) {
            return Vietnamese.date((from1904 ? DAY_NOUGHT_OF_MAC : DAY_NOUGHT).plusDays(value.intValue()));
        }
        var part = bare.split(";", 2)[0];
        if (part.isBlank() || part.contains("General") || part.contains("@") || !part.matches(".*[0#?].*")) return general(value);
        return formatted(value, part);
    }

    private static String general(BigDecimal value) {
        var shown = value.round(SHOWN_BY_DEFAULT).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString().replace('.', ',');
    }

    private static String formatted(BigDecimal value, String format) {
        var shown = format.contains("%") ? value.movePointRight(2) : value;
        var thousands = IN_THOUSANDS.matcher(format);
        if (thousands.find()) shown = shown.movePointLeft(THOUSAND * Math.min(THOUSAND, thousands.group(1).length()));
        shown = decimals(shown, format);
        var text = GROUPED.matcher(format).find() ? Vietnamese.number(shown) : atLeast(format, shown.toPlainString().replace('.', ','));
        return format.contains("%") ? text + "%" : text;
    }

    /** "08": as many digits before the comma as the format has noughts. */
    private static String atLeast(String format, String shown) {
        int digits = (int) format.split("\\.", 2)[0].chars().filter(it -> it == '0').count();
        int comma = shown.indexOf(',');
        int missing = digits - (comma < 0 ? shown.length() : comma);
        return missing > 0 && !shown.startsWith("-") ? "0".repeat(missing) + shown : shown;
    }

    private static BigDecimal decimals(BigDecimal value, String format) {
        var found = DECIMALS.matcher(format);
        if (!found.find()) return value.setScale(0, RoundingMode.HALF_UP);
        int most = Math.min(MOST_DECIMALS, found.group(1).length());
        int least = (int) found.group(1).chars().filter(it -> it == '0').count();
        var rounded = value.setScale(most, RoundingMode.HALF_UP);
        while (rounded.scale() > least && rounded.unscaledValue().mod(BigInteger.TEN).signum() == 0) {
            rounded = rounded.setScale(rounded.scale() - 1, RoundingMode.UNNECESSARY);
        }
        return rounded;
    }
}
