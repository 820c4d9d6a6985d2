package vn.chungtay.platform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Percentage;

/** How dates, numbers and texts are written for people, and the search form of a text. */
public final class Vietnamese {

    public static final Locale LOCALE = Locale.of("vi", "VN");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final DecimalFormatSymbols SYMBOLS = symbols();
    private static final long FIRST_OF_TWO_GROUPS = 1000;

    private Vietnamese() {}

    /** 31/12/2023; nothing for a missing day. */
    public static String date(@Nullable LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** As exactly as is known: 02/09/1945, 09/1945 or 1945. */
    public static String date(BirthDate born) {
        return switch (born.precision()) {
            case DAY -> DATE.format(born.date());
            case MONTH -> MONTH.format(born.date());
            case YEAR -> String.valueOf(born.date().getYear());
        };
    }

    /** 17.881 */
    public static String number(long value) {
        if (value >= 0 && value < FIRST_OF_TWO_GROUPS) return Long.toString(value);
        return new DecimalFormat("#,##0", SYMBOLS).format(value);
    }

    /** 1.596,2 with as many decimals as the value has. */
    public static String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** 12,06 */
    public static String percent(Percentage share) {
        return new DecimalFormat("0.00", SYMBOLS).format(share.value());
    }

    /** Lower case, without marks, đ as d, single spaces: "Tịnh  Biên" is found by "tinh bien". */
    public static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(LOCALE);
        var bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
    }

    /** The one form in which text is stored. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return symbols;
    }
}
