package vn.chungtay.registry.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.HouseholdLine;

/** A list of households as a spreadsheet. */
@Component
class HouseholdSheet {

    private final FigureWords words;

    HouseholdSheet(FigureWords words) {
        this.words = words;
    }

    Table of(List<String> titles, List<HouseholdLine> lines) {
        var columns = List.of(
                Column.text(words.text("registry.figures.list.code"), 16),
                Column.text(words.text("registry.figures.list.head"), 28),
                Column.text(words.text("registry.figures.list.village"), 22),
                Column.text(words.text("registry.figures.list.ethnicity"), 12),
                Column.whole(words.text("registry.figures.list.persons")),
                Column.text(words.text("registry.figures.list.class"), 16));
        var rows = lines.stream()
                .map(it -> Arrays.asList(
                        it.code(), it.head(), it.village(), it.ethnicity(), it.persons(),
                        words.text("registry.figures.class." + it.povertyClass())))
                .toList();
        return new Table(words.text("registry.figures.sheet"), titles, columns, RowSource.of(rows));
    }
}
