package vn.chungtay.platform.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Reads numbers as they are typed in Vietnamese offices (DAT-08): a point groups thousands and a comma begins the
 * decimals, "3.634" being 3634 and "1.596,2" being 1596.2. Writings that can only be meant the English way ("1.5",
 * "1,234.5") are understood too. The column says what is expected, so that a share is never read as a date.
 */
public final class VietnameseNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+");
    private static final Pattern VIETNAMESE = Pattern.compile("[+-]?(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)\\.\\d+");
    private static final Pattern ENGLISH_MILLIONS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3}){2,}");
    private static final Pattern RATIO = Pattern.compile("(\\d+)\\s*/\\s*(\\d+)");
    private static final int LONGEST = 30;

    private VietnameseNumber() {}

    /**
     * Part of a whole, as in "8/8 xã".
     *
     * @param whole never zero
     */
    public record Ratio(long part, long whole) {}

    /** A number with or without decimals; empty when it cannot be read as one. */
    public static Optional<BigDecimal> decimal(String typed) {
        var text = clean(typed);
        if (text.length() > LONGEST) return Optional.empty();
        if (VIETNAMESE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        boolean english = ENGLISH.matcher(text).matches() || ENGLISH_MILLIONS.matcher(text).matches();
        return english ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    /** A whole number: "1.539", "08", "8,0"; empty when decimals remain. */
    public static OptionalLong whole(String typed) {
        var text = clean(typed);
        if (PLAIN.matcher(text).matches() && text.length() < 18) return OptionalLong.of(Long.parseLong(text));
        var number = decimal(text);
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) return OptionalLong.empty();
        var exact = number.get().toBigInteger();
        return exact.bitLength() < Long.SIZE ? OptionalLong.of(exact.longValue()) : OptionalLong.empty();
    }

    /** "1/5", "8/8". */
    public static Optional<Ratio> ratio(String typed) {
        var match = RATIO.matcher(clean(typed));
        if (!match.matches() || match.group(1).length() > 17 || match.group(2).length() > 17) return Optional.empty();
        long whole = Long.parseLong(match.group(2));
        return whole == 0 ? Optional.empty() : Optional.of(new Ratio(Long.parseLong(match.group(1)), whole));
    }

    private static String clean(String typed) {
        return typed.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}
