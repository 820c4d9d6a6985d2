package vn.chungtay.plans.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.plans.model.PlanFigure.Kind;
import vn.chungtay.plans.model.PlanFigure.Measure;

/** What two plans, or two versions of one, say of the same things: targets, quotas, money, duties. */
public final class FigureComparison {

    private static final int DECIMALS = 1;

    private FigureComparison() {}

    /**
     * @param before as printed; empty if the plan before said nothing of it
     * @param after as printed; empty if the later plan says nothing of it
     * @param difference absent where one has no amount, or both are the same
     */
    public record Row(Kind kind, String name, String before, String after, Optional<Difference> difference) {

        public Change change() {
            if (before.equals(after) && difference.isEmpty()) return Change.SAME;
            if (before.isEmpty()) return Change.ADDED;
            return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
        }
    }

    /**
     * @param amount the later less the earlier, in the measure; of percents in percentage points
     * @param percent of the earlier amount, with one decimal; absent for percents, and where the earlier amount was zero
     */
    public record Difference(BigDecimal amount, Measure measure, Optional<BigDecimal> percent) {

        static Optional<Difference> of(PlanFigure before, PlanFigure after) {
            if (before.amount().isEmpty() || after.amount().isEmpty() || before.measure() != after.measure()) return Optional.empty();
            var was = before.amount().get();
            var more = after.amount().get().subtract(was);
            if (more.signum() == 0) return Optional.empty();
            var shared = after.measure() != Measure.PERCENT && was.signum() != 0;
            return Optional.of(new Difference(more, after.measure(), shared ? Optional.of(percent(more, was)) : Optional.empty()));
        }

        private static BigDecimal percent(BigDecimal more, BigDecimal was) {
            return more.movePointRight(2).divide(was.abs(), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** In the order of the later plan, then what only the one before has. */
    public static List<Row> of(List<PlanFigure> before, List<PlanFigure> after) {
        var rows = new ArrayList<Row>();
        for (var kind : Kind.values()) rows.addAll(rows(kind, byKey(kind, before), byKey(kind, after)));
        return rows;
    }

    private static Map<String, PlanFigure> byKey(Kind kind, List<PlanFigure> all) {
        var byKey = new LinkedHashMap<String, PlanFigure>();
        all.stream().filter(it -> it.kind() == kind).forEach(it -> byKey.put(it.key(), it));
        return byKey;
    }

    private static List<Row> rows(Kind kind, Map<String, PlanFigure> before, Map<String, PlanFigure> after) {
        var rows = new ArrayList<Row>();
        after.forEach((key, it) -> {
            var was = Optional.ofNullable(before.get(key));
            rows.add(new Row(
                    kind, it.name(), was.map(PlanFigure::printed).orElse(""), it.printed(), was.flatMap(one -> Difference.of(one, it))));
        });
        before.forEach((key, it) -> {
            if (!after.containsKey(key)) rows.add(new Row(kind, it.name(), it.printed(), "", Optional.empty()));
        });
        return rows;
    }
}
