package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/** An amount printed in a unit that makes it a thousand times smaller than the least that is ever planned. */
final class MoneyUnitCheck implements Check {

    @Override
    public List<Finding> in(PlanText plan) {
        var amounts = plan.money();
        var usual = usualUnit(amounts);
        var found = new ArrayList<Finding>();
        for (var amount : amounts) {
            if (!amount.lostItsUnit()) continue;
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
