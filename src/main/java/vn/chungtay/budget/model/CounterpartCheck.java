package vn.chungtay.budget.model;

import java.math.RoundingMode;
import java.util.List;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.CounterpartRule;
import vn.chungtay.programme.SourceTier;

/**
 * Local money that does not answer the central money of its component by the rule of the province (BUD-08).
 *
 * @param expected by the rule, exact, in đồng rounded half up to a whole one
 * @param actual local money marked as counterpart
 */
public record CounterpartCheck(ComponentCode component, long central, long expected, long actual) {

    /** One for each component that is off; extra local money not marked as counterpart is not counted (BUD-16). */
    public static List<CounterpartCheck> deviations(CounterpartRule rule, List<BudgetLine> lines) {
        return lines.stream()
                .map(it -> it.axes().component())
                .distinct()
                .sorted()
                .map(it -> of(rule, it, lines))
                .filter(it -> it.central() > 0 && rule.deviates(it.central(), it.actual()))
                .toList();
    }

    private static CounterpartCheck of(CounterpartRule rule, ComponentCode component, List<BudgetLine> lines) {
        var own = lines.stream().filter(it -> it.axes().component().equals(component)).toList();
        var central = own.stream().filter(it -> it.axes().tier() == SourceTier.CENTRAL).mapToLong(BudgetLine::amount).sum();
        var actual = own.stream()
                .filter(it -> it.axes().tier().local() && it.counterpart())
                .mapToLong(BudgetLine::amount)
                .sum();
        var expected = rule.expected(central).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return new CounterpartCheck(component, central, expected, actual);
    }
}
