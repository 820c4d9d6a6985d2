package vn.chungtay.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import vn.chungtay.identity.store.TrailList;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;

/** The trail as a spreadsheet: the columns of the page, and the code of each act beside its words. */
record TrailSheet(MessageSource messages, TrailWords words, Moments when, Places places) {

    Table of(RowSource rows) {
        var columns = List.of(
                Column.text(text("identity.trail.at"), 18),
                Column.text(text("identity.trail.user"), 22),
                Column.text(text("identity.trail.kind"), 12),
                Column.text(text("identity.trail.action"), 36),
                Column.text(text("identity.trail.code"), 30),
                Column.text(text("identity.trail.unit"), 24),
                Column.date(text("identity.trail.as_of")),
                Column.whole(text("identity.trail.rows_column")),
                Column.whole(text("identity.trail.subjects_column")),
                Column.text(text("identity.trail.details"), 60));
        return new Table(text("identity.trail.title"), List.of(text("identity.trail.title")), columns, rows);
    }

    List<?> cells(TrailList.Row it) {
        return Arrays.asList(
                when.at(it.at()),
                Objects.requireNonNullElse(it.userName(), text("identity.trail.system")),
                text("identity.trail.kind." + it.kind()),
                words.act(it.action()),
                it.action(),
                place(it),
                it.asOf(),
                it.rows(),
                it.subjects(),
                Stream.of(
                                words.values(it.before()),
                                words.values(it.after()),
                                it.reason() == null ? "" : words.reason(it.reason()),
                                words.own(it.ownBefore(), it.ownAfter()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" → ")));
    }

    private String place(TrailList.Row it) {
        var first = places.of(it.unit());
        return it.further() == 0 ? first : first + " " + text("identity.trail.further", it.further());
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
