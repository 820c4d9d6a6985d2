package vn.chungtay.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.monitoring.model.FilledForm;
import vn.chungtay.monitoring.model.FormCell;
import vn.chungtay.monitoring.model.FormColumn;
import vn.chungtay.monitoring.model.ReportTable;
import vn.chungtay.monitoring.model.ReviewForm;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.HeadCell;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** A report as a spreadsheet, with the head of several rows that the printed form has. */
@Component
class ReportSheet {

    private final Words words;

    ReportSheet(Words words) {
        this.words = words;
    }

    /** @param about the line below the title: of which place, round and days */
    Table of(ReviewForm form, ReportTable table, Map<String, String> groups, String about) {
        var filled = new FilledForm(form, table.total(), groups);
        var front = front(form);
        var columns = new ArrayList<Column>(front.stream().map(it -> Column.text(it, it.equals(front.get(1)) ? 28 : 10)).toList());
        filled.columns().forEach(it -> columns.add(column(it)));
        var paths = Stream.concat(front.stream().map(List::of), filled.columns().stream().map(ReportSheet::path)).toList();
        var numbers = Stream.concat(Stream.of("A", "B", "C").limit(front.size()), ReportPage.numbers(filled).stream()).toList();
        var title = words.text("monitoring.sheet.title", form.number(), form.title());
        return new Table(
                words.text("monitoring.sheet.name", form.number()),
                titles(title, about, table.uncounted()),
                columns,
                RowSource.of(rows(form, filled, table)),
                HeadCell.of(paths),
                numbers);
    }

    /** The lines above a table, with what its figures leave out. @param uncounted areas that nobody has counted */
    List<String> titles(String title, String about, List<String> uncounted) {
        var titles = new ArrayList<>(List.of(title, about, words.text("monitoring.unverified")));
        if (!uncounted.isEmpty()) titles.add(words.text("monitoring.missing", String.join(", ", uncounted)));
        return titles;
    }

    private List<String> front(ReviewForm form) {
        var front = new ArrayList<>(List.of(words.text("monitoring.number"), words.text("monitoring.unit")));
        if (form.hasLines()) front.add(words.text("monitoring.line"));
        return front;
    }

    private static List<String> path(FormColumn column) {
        return Stream.concat(column.groups().stream(), Stream.of(column.label())).toList();
    }

    private static Column column(FormColumn it) {
        return switch (it.source()) {
            case FormColumn.Source.Rate _, FormColumn.Source.Share _ -> Column.percent(it.label());
            default -> Column.whole(it.label());
        };
    }

    private List<List<?>> rows(ReviewForm form, FilledForm filled, ReportTable table) {
        var rows = new ArrayList<List<?>>();
        int outer = 0;
        int inner = 0;
        for (var row : table.rows()) {
            if (row.depth() == 0) inner = 0;
            var number = row.depth() == 0 ? String.valueOf(++outer) : outer + "." + ++inner;
            rows.addAll(lines(form, filled, row, number));
        }
        var total = words.text("monitoring.total");
        rows.addAll(lines(form, filled, new ReportTable.Row(table.place(), total, UnitLevel.COUNTRY, 0, table.total()), ""));
        return rows;
    }

    private List<List<?>> lines(ReviewForm form, FilledForm filled, ReportTable.Row row, String number) {
        var name = row.unit() == null ? words.text("monitoring.rest") : row.name();
        var lines = new ArrayList<List<?>>();
        var cells = filled.lines(row.counts());
        for (int at = 0; at < cells.size(); at++) {
            var values = new ArrayList<@Nullable Object>(List.of(number, name));
            if (form.hasLines()) values.add(form.lines().get(at).label());
            cells.get(at).forEach(it -> values.add(value(it)));
            lines.add(values);
        }
        return lines;
    }

    private @Nullable Object value(FormCell cell) {
        return switch (cell) {
            case FormCell.Number it -> it.value();
            case FormCell.Share it -> it.value().orElse(null);
            case FormCell.Unknown _ -> words.text("monitoring.unknown");
        };
    }
}
