package vn.chungtay.budget.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** The table of a budget as a spreadsheet, with its unit in the title line. */
@Component
class BudgetSheet {

    private final Words words;

    BudgetSheet(Words words) {
        this.words = words;
    }

    Table of(ReadBudget.View view, MoneyUnit unit, int decimals) {
        var head = new ArrayList<Column>();
        head.add(Column.text(words.text("budget.column.label"), 6));
        head.add(Column.text(words.text("budget.column.component"), 56));
        view.table().columns().forEach(it -> head.add(Column.decimal(words.text("budget.column." + it))));
        var rows = new ArrayList<List<?>>();
        view.table().rows().forEach(it -> rows.add(cells(view, it, it.name(), unit, decimals)));
        rows.add(cells(view, view.table().total(), words.text("budget.total"), unit, decimals));
        var titles = new ArrayList<String>();
        titles.add(words.text("budget.title", view.place(), String.valueOf(view.budget().year())));
        if (view.budget().number() > 0) titles.add(words.text("budget.adjusted", "%02d".formatted(view.budget().number())));
        titles.add(words.text("budget.unit_line", words.text("budget.money." + unit)));
        return new Table(words.text("budget.sheet"), titles, head, RowSource.of(rows));
    }

    private static List<@Nullable Object> cells(
            ReadBudget.View view, BudgetTable.Row row, String name, MoneyUnit unit, int decimals) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.label());
        cells.add(name);
        view.table().columns().forEach(it -> cells.add(unit.rounded(it.of(row.sums()), decimals)));
        return cells;
    }
}
