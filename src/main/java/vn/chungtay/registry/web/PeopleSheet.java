package vn.chungtay.registry.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.model.PersonLine;

/** A list of people as a spreadsheet. Identity numbers stay masked. */
@Component
class PeopleSheet {

    private final Words words;

    PeopleSheet(Words words) {
        this.words = words;
    }

    Table of(List<String> titles, RowSource rows) {
        return new Table(words.text("registry.people.sheet"), titles, columns(), rows);
    }

    List<?> cells(PersonLine it) {
        return Arrays.<@Nullable Object>asList(
                it.details().name(), Vietnamese.date(it.details().born()),
                words.text("registry.sex." + it.details().sex()), it.ethnicity(), it.maskedNumber(),
                words.text("registry.relation." + it.relation()), it.code(), it.village(), it.persons(),
                words.text("registry.people.class." + PeopleWords.badge(it)), it.insuredUntil());
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("registry.person.name"), 28),
                Column.text(words.text("registry.person.born"), 12),
                Column.text(words.text("registry.person.sex"), 10),
                Column.text(words.text("registry.person.ethnicity"), 12),
                Column.text(words.text("registry.person.number"), 16),
                Column.text(words.text("registry.person.relation"), 18),
                Column.text(words.text("registry.household.code"), 16),
                Column.text(words.text("registry.household.village"), 22),
                Column.whole(words.text("registry.people.persons")),
                Column.text(words.text("registry.household.class"), 18),
                Column.date(words.text("registry.people.card")));
    }
}
