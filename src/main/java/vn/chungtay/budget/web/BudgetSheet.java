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
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/**
 * The table of a budget as a spreadsheet, with its unit in the title line. Amounts are exact, so that what goes out comes
 * in again; a list for programs has no title, so its columns name the unit, and whole đồng need no decimals.
 */
@Component
class BudgetSheet {

    private final Words words;

    BudgetSheet(Words words) {
        this.words = words;
    }

    Table of(ReadBudget.View view, MoneyUnit wanted, SheetFormat format) {
        var unit = format == SheetFormat.CSV ? MoneyUnit.DONG : wanted;
        var head = new ArrayList<Column>();
        head.add(Column.text(words.text("budget.column.label"), 6));
        head.add(Column.text(words.text("budget.column.component"), 56));
        view.table().columns().forEach(it -> head.add(Column.decimal(header(it, unit, format))));
        var rows = new ArrayList<List<?>>();
        view.table().rows().forEach(it -> rows.add(cells(view, it, it.name(), unit)));
        rows.add(cells(view, view.table().total(), words.text("budget.total"), unit));
        var titles = new ArrayList<String>();
        titles.add(words.text("budget.title", view.place(), String.valueOf(view.budget().year())));
        if (view.budget().number() > 0) titles.add(words.text("budget.adjusted", "%02d".formatted(view.budget().number())));
        titles.add(words.text("budget.unit_line", words.text("budget.money." + unit)));
        return new Table(words.text("budget.sheet"), titles, head, RowSource.of(rows));
    }

    private String header(BudgetTable.Column column, MoneyUnit unit, SheetFormat format) {
        var name = words.text("budget.column." + column);
        return format == SheetFormat.CSV ? words.text("budget.column.in_unit", name, words.text("budget.money." + unit)) : name;
    }

    private static List<@Nullable Object> cells(ReadBudget.View view, BudgetTable.Row row, String name, MoneyUnit unit) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.label());
        cells.add(name);
        view.table().columns().forEach(it -> cells.add(unit.exact(it.of(row.sums()))));
        return cells;
    }
}
