package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.model.SearchQuestion;
import vn.chungtay.registry.store.PeopleSearch;
import vn.chungtay.registry.store.PeopleSearch.Found;
import vn.chungtay.registry.usecase.FindPeople;

/** What a search found, as a file. Identity numbers stay masked. */
@Controller
class SearchFileController {

    private final FindPeople findPeople;
    private final Words words;

    SearchFileController(FindPeople findPeople, Words words) {
        this.findPeople = findPeople;
        this.words = words;
    }

    @GetMapping("/households/file")
    ResponseEntity<Resource> file(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam SheetFormat format) {
        var day = words.day(on);
        var question = new SearchQuestion(q, unit == null ? null : new UnitId(unit), day, 1, SearchQuestion.ALL);
        var found = findPeople.export(question);
        var rows = found.rows().stream()
                .map(SearchPage.Row::of)
                .map(it -> Arrays.<@Nullable Object>asList(
                        it.name(), Vietnamese.date(it.born()), words.text("registry.sex." + it.sex()), it.number(),
                        words.text("registry.relation." + it.relation()), it.code(), it.village(),
                        words.text("standards.class." + it.badge())))
                .toList();
        var table = new Table(words.text("registry.search.sheet"), titles(question, found), columns(), RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "tra-cuu-ho-" + day + (whole(question, found) ? "" : "-mot-phan"));
    }

    /** A file that does not hold everybody says so in its name and, where it has one, in its head. */
    private List<String> titles(SearchQuestion question, Found found) {
        var title = words.text("registry.search.title") + " – " + Vietnamese.date(question.asOf());
        if (whole(question, found)) return List.of(title);
        return List.of(title, words.text("registry.search.file.cut", found.rows().size()));
    }

    private static boolean whole(SearchQuestion question, Found found) {
        return question.text().isBlank() ? found.total() <= found.rows().size() : found.total() < PeopleSearch.AT_MOST;
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("registry.person.name"), 28),
                Column.text(words.text("registry.person.born"), 12),
                Column.text(words.text("registry.person.sex"), 10),
                Column.text(words.text("registry.person.number"), 16),
                Column.text(words.text("registry.person.relation"), 18),
                Column.text(words.text("registry.household.code"), 16),
                Column.text(words.text("registry.household.village"), 22),
                Column.text(words.text("registry.household.class"), 18));
    }
}
