package vn.chungtay.budget.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.usecase.ReadProgress.Shown;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** What became of the money as spreadsheets, amounts in whole đồng. */
@Component
class ProgressSheets {

    private static final int NAME = 40;

    private final Words words;

    ProgressSheets(Words words) {
        this.words = words;
    }

    Table progress(ProgressPage page) {
        var columns = List.of(
                Column.text(words.text("budget.progress.by." + page.axis()), NAME), whole("budget.progress.planned"),
                whole("budget.progress.allocated"), whole("budget.progress.committed"), whole("budget.progress.paid"),
                whole("budget.progress.settled"), Column.percent(words.text("budget.progress.share")),
                whole("budget.progress.missing"));
        var rows = new ArrayList<List<?>>();
        for (var it : page.rows()) {
            var money = it.progress();
            var name = it.total() ? words.text("budget.total") : it.key().isEmpty() ? words.text("budget.units.undivided") : it.name();
            rows.add(Arrays.asList(
                    name, money.planned(), money.allocated(), money.committed(), money.paid(), money.settled(),
                    money.sharePaid().orElse(null), (long) money.missing()));
        }
        return table(page.shown(), columns, rows);
    }

    Table entries(Shown shown, List<ProgressPage.Entry> entries) {
        var columns = List.of(
                Column.date(words.text("budget.day")), Column.text(words.text("budget.entry.stage"), NAME),
                Column.text(words.text("budget.entry.line"), NAME), Column.text(words.text("budget.place"), NAME),
                whole("budget.amount"), Column.text(words.text("budget.entry.cumulative"), NAME),
                Column.text(words.text("budget.document"), NAME), Column.text(words.text("budget.entry.reason"), NAME),
                Column.text(words.text("budget.entry.standing"), NAME));
        var rows = new ArrayList<List<?>>();
        for (var it : entries) {
            var entry = it.entry();
            rows.add(Arrays.asList(
                    entry.day(), words.text("budget.stage." + entry.stage()), it.what(), it.unit(), entry.dong(),
                    words.text(entry.cumulative() ? "budget.entry.since_start" : "budget.entry.added"), entry.document(),
                    entry.why(), words.text(it.stands() ? "budget.entry.stands" : "budget.entry.replaced")));
        }
        return table(shown, columns, rows);
    }

    private Table table(Shown shown, List<Column> columns, List<List<?>> rows) {
        var view = shown.view();
        var title = words.text("budget.progress.title", view.place(), String.valueOf(view.budget().year()));
        var day = words.text("budget.progress.as_of", Vietnamese.date(shown.asOf()));
        var unit = words.text("budget.unit_line", words.text("budget.money.DONG"));
        return new Table(words.text("budget.progress"), List.of(title, day, unit), columns, RowSource.of(rows));
    }

    private Column whole(String key) {
        return Column.whole(words.text(key));
    }
}
