package vn.chungtay.budget.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.model.Difference;
import vn.chungtay.budget.usecase.ListBudgets;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.budget.usecase.ReadUnitMoney;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** The lists around a budget as spreadsheets, amounts in whole đồng. */
@Component
class BudgetLists {

    private static final int CODE = 12;
    private static final int NAME = 40;

    private final Words words;

    BudgetLists(Words words) {
        this.words = words;
    }

    Table budgets(List<ListBudgets.Row> found, Map<BudgetId, Long> sums) {
        var columns = List.of(
                column("budget.place", NAME), whole("budget.year"), whole("budget.version"), column("budget.step", NAME),
                whole("budget.state_money"));
        var rows = found.stream()
                .map(it -> List.of(
                        it.place(), it.budget().year(), it.budget().number(), words.text("budget.step." + it.budget().step()),
                        sums.getOrDefault(it.budget().id(), 0L)))
                .toList();
        return new Table(words.text("budget.list"), List.of(words.text("budget.list"), unitLine()), columns, RowSource.of(rows));
    }

    Table lines(LinesPage page) {
        var columns = List.of(
                column("budget.column.component", CODE), column("budget.name", NAME), column("budget.content", NAME),
                column("budget.source", NAME), column("budget.kind", CODE), whole("budget.year_of_origin"),
                column("budget.by_unit", NAME), whole("budget.amount"), column("budget.use", NAME),
                column("budget.held_by", NAME), column("budget.carry.document", NAME), Column.date(words.text("budget.carry.last_day")));
        var rows = new ArrayList<List<?>>();
        for (var it : page.lines()) {
            var line = it.line();
            var carried = line.carried();
            rows.add(Arrays.asList(
                    line.axes().component().value(), it.component(), it.content(), it.source(),
                    words.text("programme.kind." + line.axes().kind()), line.axes().yearOfOrigin(), it.unit(), line.dong(), it.use(),
                    line.heldBy(), carried == null ? null : carried.document(), carried == null ? null : carried.lastDay()));
        }
        return table("budget.lines", "budget.lines.title", page.view(), columns, rows);
    }

    Table changes(ReadBudget.View view, List<Difference> changes) {
        var columns = List.of(
                column("budget.column.component", CODE), column("budget.source", CODE), column("budget.kind", CODE),
                whole("budget.year_of_origin"), whole("budget.before"), whole("budget.after"), whole("budget.change"));
        var rows = changes.stream()
                .map(it -> List.of(
                        it.component().value(), it.source(), words.text("programme.kind." + it.kind()), it.yearOfOrigin(),
                        it.before(), it.after(), it.change()))
                .toList();
        var number = "%02d".formatted(view.budget().number());
        var title = words.text("budget.changes.title", view.place(), String.valueOf(view.budget().year()), number);
        return new Table(words.text("budget.changes"), List.of(title, unitLine()), columns, RowSource.of(rows));
    }

    Table allocations(ReadBudget.View view, List<AllocationController.Shown> shown) {
        var columns = List.of(
                column("budget.column.component", CODE), column("budget.source", CODE), column("budget.place", NAME),
                whole("budget.amount"), column("budget.document", NAME), Column.date(words.text("budget.day")));
        var rows = new ArrayList<List<?>>();
        for (var one : shown) {
            for (var part : one.parts()) {
                rows.add(Arrays.asList(
                        one.it().component().value(), one.it().source(), part.place(), part.dong(), one.it().document(),
                        one.it().decidedOn()));
            }
        }
        return table("budget.allocations", "budget.allocation.title", view, columns, rows);
    }

    Table units(ReadUnitMoney.Shown shown) {
        var columns = List.of(
                column("budget.place", NAME), whole("budget.units.named"), whole("budget.units.decided"),
                whole("budget.units.given"), whole("budget.units.own"));
        var rows = new ArrayList<List<?>>();
        for (var row : shown.shares().rows()) {
            rows.add(Arrays.asList(shown.names().get(row.unit()), row.named(), row.decided(), row.given(), row.own()));
        }
        var shares = shown.shares();
        rows.add(Arrays.asList(words.text("budget.units.undivided"), null, null, shares.undivided(), null));
        rows.add(Arrays.asList(words.text("budget.total"), shares.named(), shares.decided(), shares.whole(), null));
        return table("budget.units", "budget.units.title", shown.view(), columns, rows);
    }

    Table papers(ReadBudget.View view, PapersPage page) {
        var columns = new ArrayList<Column>();
        columns.add(column("budget.column.component", CODE));
        columns.add(column("budget.source", NAME));
        page.papers().forEach(it -> columns.add(Column.text(it.name(), CODE)));
        columns.add(column("budget.papers.verdict", CODE));
        var rows = new ArrayList<List<?>>();
        for (var it : page.rows()) {
            var cells = new ArrayList<String>();
            cells.add(it.component());
            cells.add(words.text("budget.column." + it.column()));
            cells.addAll(it.amounts());
            cells.add(it.agrees() ? it.compared() ? words.text("budget.papers.same") : "" : words.text("budget.papers.differs"));
            rows.add(cells);
        }
        return table("budget.papers", "budget.papers.title", view, columns, rows);
    }

    private Table table(String name, String title, ReadBudget.View view, List<Column> columns, List<List<?>> rows) {
        var line = words.text(title, view.place(), String.valueOf(view.budget().year()));
        return new Table(words.text(name), List.of(line, unitLine()), columns, RowSource.of(rows));
    }

    private String unitLine() {
        return words.text("budget.unit_line", words.text("budget.money.DONG"));
    }

    private Column column(String key, int width) {
        return Column.text(words.text(key), width);
    }

    private Column whole(String key) {
        return Column.whole(words.text(key));
    }
}
