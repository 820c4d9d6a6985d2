package vn.chungtay.budget.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.CapitalKind;

/**
 * The table of a budget as a page shows it.
 *
 * @param notAdding labels of the rows whose printed parts do not add up because they are rounded
 * @param bars of the projects, central money first, then local, then the rest
 */
record BudgetPage(
        ReadBudget.View view,
        MoneyUnit unit,
        int decimals,
        List<Line> rows,
        List<Kind> kinds,
        List<String> notAdding,
        List<Bar> bars,
        int chartHeight) {

    private static final int BAR = 24;
    private static final int WIDEST = 250;

    /** One row; {@code total} is the last one, {@code project} stands above its sub-projects. */
    record Line(String label, String name, String code, boolean project, boolean total, boolean atLeast, List<Cell> cells) {}

    /** One figure and the address of its lines. */
    record Cell(String text, @Nullable String href) {}

    /** Money of the State by kind of capital. */
    record Kind(CapitalKind kind, String text) {}

    /** Lengths in units of the drawing. */
    record Bar(String name, int y, int central, int local, int rest, String text) {}

    static BudgetPage of(ReadBudget.View view, MoneyUnit unit, int decimals) {
        var table = view.table();
        var rows = new ArrayList<Line>();
        table.rows().forEach(it -> rows.add(line(view, it, unit, decimals)));
        rows.add(line(view, table.total(), unit, decimals));
        var bars = bars(table, view, unit, decimals);
        var notAdding = table.rounded(unit, decimals).stream().map(BudgetTable.Row::label).toList();
        return new BudgetPage(
                view, unit, decimals, rows, kinds(view, unit, decimals), notAdding, bars, bars.size() * BAR + 8);
    }

    private static Line line(ReadBudget.View view, BudgetTable.Row row, MoneyUnit unit, int decimals) {
        var code = row.component() == null ? "" : row.component().value();
        var cells = view.table().columns().stream()
                .map(it -> new Cell(
                        text(it.of(row.sums()), unit, decimals), it.of(row.sums()) == 0 ? null : address(view, code, it)))
                .toList();
        return new Line(
                row.label(), row.name(), code, row.project(), row.component() == null, row.sums().unknown() > 0, cells);
    }

    private static String address(ReadBudget.View view, String code, Column column) {
        return "/budgets/" + view.budget().id().value() + "/lines?version=" + view.budget().number() + "&component=" + code
                + "&column=" + column;
    }

    static String text(long dong, MoneyUnit unit, int decimals) {
        return Vietnamese.number(unit.rounded(dong, decimals));
    }

    private static List<Kind> kinds(ReadBudget.View view, MoneyUnit unit, int decimals) {
        return Stream.of(CapitalKind.values())
                .map(kind -> new Kind(kind, text(sum(view, kind), unit, decimals)))
                .toList();
    }

    private static long sum(ReadBudget.View view, CapitalKind kind) {
        return view.lines().stream()
                .filter(it -> it.axes().kind() == kind && it.axes().tier().ofTheState())
                .mapToLong(it -> it.amount())
                .sum();
    }

    private static List<Bar> bars(BudgetTable table, ReadBudget.View view, MoneyUnit unit, int decimals) {
        var projects = table.rows().stream().filter(BudgetTable.Row::project).toList();
        var widest = projects.stream().mapToLong(it -> it.sums().total()).max().orElse(0);
        var bars = new ArrayList<Bar>();
        if (widest == 0) return bars;
        for (var row : projects) {
            var sums = row.sums();
            var name = view.programme().component(row.component()).map(it -> it.shortName()).orElse(row.name());
            bars.add(new Bar(
                    row.label() + ". " + name,
                    bars.size() * BAR + 4,
                    length(sums.central(), widest),
                    length(sums.local(), widest),
                    length(sums.total() - sums.central() - sums.local(), widest),
                    text(sums.total(), unit, decimals)));
        }
        return bars;
    }

    private static int length(long dong, long widest) {
        return (int) Math.round((double) WIDEST * dong / widest);
    }
}
