package vn.chungtay.figures.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.model.HouseholdLine;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;

/** A list of households as a spreadsheet. */
@Component
class HouseholdSheet {

    private final Words words;

    HouseholdSheet(Words words) {
        this.words = words;
    }

    Table of(List<String> titles, RowSource rows) {
        var columns = List.of(
                Column.text(words.text("figures.list.code"), 16),
                Column.text(words.text("figures.list.head"), 28),
                Column.text(words.text("figures.list.village"), 22),
                Column.text(words.text("figures.list.ethnicity"), 12),
                Column.whole(words.text("figures.list.persons")),
                Column.text(words.text("figures.list.class"), 16));
        return new Table(words.text("figures.sheet"), titles, columns, rows);
    }

    List<?> cells(HouseholdLine it) {
        return Arrays.asList(
                it.code(), it.head(), it.village(), it.ethnicity(), it.persons(),
                words.text("figures.class." + it.povertyClass()));
    }
}
