package vn.chungtay.geography.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import vn.chungtay.geography.model.Dossier.Row;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;

/** A list of units as a spreadsheet, with the columns of the page. */
record UnitSheet(MessageSource messages) {

    /** @param title says which units these are; the day is added */
    SheetFile of(SheetFormat format, String title, LocalDate day, List<Row> rows) {
        var columns = List.of(
                Column.text(text("geography.column.code"), 10),
                Column.text(text("geography.column.name"), 28),
                Column.text(text("geography.column.kind"), 16),
                Column.text(text("geography.column.above"), 36),
                Column.whole(text("geography.column.below")));
        var cells = RowSource.of(rows.stream().<List<?>>map(this::cells).toList());
        var titles = List.of(title, text("geography.unit.seen", Vietnamese.date(day)));
        return SheetFile.write(format, new Table(text("geography.units.title"), titles, columns, cells));
    }

    private List<?> cells(Row row) {
        var unit = row.unit();
        return Arrays.asList(unit.code(), unit.name(), text("geography.kind." + unit.kind()), row.above(), row.below());
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
