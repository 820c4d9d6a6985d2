package vn.chungtay.budget.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.budget.MoneyUnit;

/** An amount as officials type it: points between thousands, a comma before decimals; or as programs write it. */
public final class AmountText {

    private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?");
    private static final Pattern POINT_FORM = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern POINT_PROOF = Pattern.compile("\\d{4,}\\.\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final int DIGITS = 20;

    /** What a point means. */
    public enum Notation {
        /** It stands between thousands. */
        VIETNAMESE,
        /** It begins the decimals. */
        POINT;

        /**
         * The point is taken for a decimal one only where the table proves it: "1596.2" is nothing else, and no amount of
         * the table has a comma or reads as thousands. "1.5" alone proves nothing.
         */
        public static Notation of(List<String> amounts) {
            var proved = amounts.stream().anyMatch(it -> POINT_PROOF.matcher(it.strip()).matches());
            var denied = amounts.stream().anyMatch(it -> it.contains(",") || THOUSANDS.matcher(it.strip()).matches());
            return proved && !denied ? POINT : VIETNAMESE;
        }
    }

    private AmountText() {}

    /** What came of reading. */
    public sealed interface Read {

        record Amount(long dong) implements Read {}

        /** Nothing was typed. */
        record Blank() implements Read {}

        /** Not a number as it is written in Vietnam: "1.5" may be 1,5 or 1.500. */
        record Unclear() implements Read {}

        /** Parts of a đồng, which there are none of. */
        record NotWhole() implements Read {}
    }

    public static Read read(String typed, MoneyUnit unit) {
        return read(typed, unit, Notation.VIETNAMESE);
    }

    public static Read read(String typed, MoneyUnit unit, Notation notation) {
        var text = typed.strip().replace(" ", "").replace("\u00A0", "");
        if (text.isEmpty()) return new Read.Blank();
        var form = notation == Notation.POINT ? POINT_FORM : FORM;
        if (!form.matcher(text).matches() || text.length() > DIGITS) return new Read.Unclear();
        var plain = notation == Notation.POINT ? text : text.replace(".", "").replace(',', '.');
        var value = new BigDecimal(plain).multiply(BigDecimal.valueOf(unit.dong()));
        if (value.stripTrailingZeros().scale() > 0) return new Read.NotWhole();
        if (value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 1_000)) > 0) return new Read.Unclear();
        return new Read.Amount(value.longValueExact());
    }
}
