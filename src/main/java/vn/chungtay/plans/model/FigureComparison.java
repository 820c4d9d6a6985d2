package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.targets.PromisedTarget;

/** The targets and the money of two plans beside each other: the same indicator, the same component. */
public final class FigureComparison {

    private FigureComparison() {}

    /** What a row is about. */
    public enum Kind {
        TARGET,
        MONEY
    }

    /**
     * @param before as printed; empty if the plan before had none
     * @param after as printed; empty if the later plan has none
     */
    public record Row(Kind kind, String name, String before, String after) {

        public Change change() {
            if (before.equals(after)) return Change.SAME;
            if (before.isEmpty()) return Change.ADDED;
            return after.isEmpty() ? Change.REMOVED : Change.CHANGED;
        }
    }

    /** In the order of the later plan, then what only the one before has. */
    public static List<Row> of(PlanFigures before, PlanFigures after) {
        var rows = new ArrayList<Row>();
        rows.addAll(rows(Kind.TARGET, targets(before), targets(after)));
        rows.addAll(rows(Kind.MONEY, money(before), money(after)));
        return rows;
    }

    /** By key; each value is name and figure. */
    private static List<Row> rows(Kind kind, Map<String, Figure> before, Map<String, Figure> after) {
        var rows = new ArrayList<Row>();
        after.forEach((key, figure) -> rows.add(new Row(
                kind, figure.name(), Optional.ofNullable(before.get(key)).map(Figure::printed).orElse(""), figure.printed())));
        before.forEach((key, figure) -> {
            if (!after.containsKey(key)) rows.add(new Row(kind, figure.name(), figure.printed(), ""));
        });
        return rows;
    }

    private record Figure(String name, String printed) {}

    /** The same indicator of other people is another promise (TGT-10). */
    private static Map<String, Figure> targets(PlanFigures figures) {
        var targets = new LinkedHashMap<String, Figure>();
        for (var it : figures.targets()) {
            var key = String.join("|", it.indicator(), it.population(), it.lastYear() > figures.years().to() ? "period" : "");
            targets.merge(key, new Figure(it.name(), printed(it)), (one, more) -> new Figure(one.name(), one.printed() + "; " + more.printed()));
        }
        return targets;
    }

    private static String printed(PromisedTarget target) {
        return target.number().isEmpty() ? target.text() : target.number();
    }

    private static Map<String, Figure> money(PlanFigures figures) {
        var rows = new LinkedHashMap<String, Figure>();
        if (figures.budget().isEmpty()) return rows;
        var money = PlanMoney.of(figures.budget().get());
        rows.put("", figure("", money, money.table().total()));
        money.table().rows().forEach(it -> rows.put(String.valueOf(it.component()), figure(it.label() + ". " + it.name(), money, it)));
        return rows;
    }

    private static Figure figure(String name, PlanMoney money, BudgetTable.Row row) {
        return new Figure(name, money.text(row, Column.TOTAL).orElse("chưa biết số tiền"));
    }
}
