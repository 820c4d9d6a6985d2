package vn.chungtay.budget.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.chungtay.budget.MoneyUnit;

/** An amount as officials type it: points between thousands, a comma before decimals. */
public final class AmountText {

    private static final Pattern FORM = Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?");
    private static final int DIGITS = 18;

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
        var text = typed.strip().replace(" ", "").replace("\u00A0", "");
        if (text.isEmpty()) return new Read.Blank();
        if (!FORM.matcher(text).matches() || text.length() > DIGITS) return new Read.Unclear();
        var value = new BigDecimal(text.replace(".", "").replace(',', '.')).multiply(BigDecimal.valueOf(unit.dong()));
        if (value.stripTrailingZeros().scale() > 0) return new Read.NotWhole();
        if (value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 1_000)) > 0) return new Read.Unclear();
        return new Read.Amount(value.longValueExact());
    }
}
