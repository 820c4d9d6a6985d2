package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/** One amount said twice, the second time in brackets and in another unit: "314.800 nghìn đồng (314,8 triệu đồng)". */
final class RestatedMoney implements Check {

    private static final Pattern AGAIN = Pattern.compile("\\s*\\((?:tương đương|tức|bằng|là)?\\s*(khoảng|gần|trên|hơn|xấp xỉ)?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal LEAST = new BigDecimal("0.9");
    private static final BigDecimal MOST = new BigDecimal("1.1");

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        var amounts = plan.money();
        for (var at = 1; at < amounts.size(); at++) {
            var first = amounts.get(at - 1);
            var second = amounts.get(at);
            if (first.line() != second.line()) continue;
            var between = AGAIN.matcher(first.line().text().substring(first.end(), second.start()));
            var closed = second.line().text().substring(second.end()).stripLeading().startsWith(")");
            if (!closed || !between.matches() || isSame(first, second, between.group(1) != null)) continue;
            found.add(new Finding(
                    Gravity.ERROR, FindingKind.UNIT, PlanText.place(second.line(), second.quote()), second.quote(), meant(first, second),
                    Said.of("plancheck.unit.restated", first.quote(), second.quote()), List.of(PlanText.place(first.line(), first.quote()))));
        }
        return found;
    }

    /** The first amount in the words of the second: in its right unit, with its digits, else with as many decimals. */
    private static String meant(Money first, Money second) {
        return RightUnit.of(second.figure(), second.unitDong(), first.dong()).orElseGet(() -> {
            var value = first.dong().divide(second.unitDong(), MathContext.DECIMAL64);
            var digits = second.figure().printed().replaceAll("\\D", "");
            return IntStream.rangeClosed(0, MOST_DECIMALS)
                    .mapToObj(decimals -> Figure.print(value, decimals))
                    .filter(shown -> shown.replaceAll("\\D", "").equals(digits))
                    .findFirst()
                    .orElseGet(() -> Figure.print(value, second.figure().decimals())) + " " + second.unit();
        });
    }

    /** "Khoảng" allows a tenth; otherwise each may be rounded to its last digit. */
    private static boolean isSame(Money first, Money second, boolean about) {
        if (about) return first.dong().compareTo(second.dong().multiply(LEAST)) > 0 && first.dong().compareTo(second.dong().multiply(MOST)) < 0;
        return interval(first).meets(interval(second));
    }

    private static Interval interval(Money amount) {
        return Rounding.LOOSE.around(amount.dong(), BigDecimal.ONE.movePointLeft(amount.figure().decimals()).multiply(amount.unitDong()));
    }
}
