package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/** An amount printed in a unit that makes it a thousand times smaller than the least that is ever planned. */
final class MoneyUnitCheck implements Check {

    /** No line of a plan is below ten thousand đồng; an amount below it has lost a word of its unit. */
    private static final BigDecimal LEAST = new BigDecimal(10_000);

    private static final Pattern FUNDING = Pattern.compile(
            "ngân sách|nguồn vốn|vốn |kinh phí|đối ứng|huy động|NSTW|NSĐP|NST\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Finding> in(PlanText plan) {
        var amounts = plan.prose().stream().flatMap(line -> Money.in(line).stream()).toList();
        var usual = usualUnit(amounts);
        var found = new ArrayList<Finding>();
        for (var amount : amounts) {
            if (amount.dong().signum() <= 0 || amount.dong().compareTo(LEAST) >= 0 || !isFunding(amount)) continue;
            var expected = amount.figure().printed() + " " + usual;
            found.add(new Finding(
                    Gravity.ERROR,
                    FindingKind.UNIT,
                    PlanText.place(amount.line(), amount.quote()),
                    amount.quote(),
                    expected,
                    Said.of("plancheck.unit.too_small", amount.quote(), usual, expected),
                    List.of()));
        }
        return found;
    }

    private static boolean isFunding(Money amount) {
        var text = amount.line().text();
        return FUNDING.matcher(text.substring(0, amount.start())).find()
                && !text.substring(amount.end()).stripLeading().startsWith("/");
    }

    private static String usualUnit(List<Money> amounts) {
        return amounts.stream()
                .filter(amount -> amount.unitDong().compareTo(BigDecimal.ONE) > 0)
                .collect(Collectors.groupingBy(Money::unit, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("triệu đồng");
    }
}
