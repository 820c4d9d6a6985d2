package vn.chungtay.registry.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.model.EscapeLine;
import vn.chungtay.registry.usecase.ListEscapes;

/** The list of households that registered to escape, village by village, on the screen, on paper and as a file. */
@Controller
@RequestMapping("/households/escapes")
class EscapeController {

    private static final int PAGE = 50;

    private final ListEscapes listEscapes;
    private final Places places;
    private final Words words;

    EscapeController(ListEscapes listEscapes, Places places, Words words) {
        this.listEscapes = listEscapes;
        this.places = places;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var today = words.day(null);
        var place = unit == null ? places.own() : new UnitId(unit);
        int of = Optional.ofNullable(year).orElse(today.getYear());
        int number = Math.max(1, page);
        var found = listEscapes.page(place, of, (number - 1) * PAGE, PAGE);
        model.addAttribute("found", found);
        model.addAttribute("unit", place.value());
        model.addAttribute("place", places.path(place, today));
        model.addAttribute("choices", places.withOwn(today));
        model.addAttribute("mayExport", places.mayExport());
        model.addAttribute("year", of);
        model.addAttribute("years", List.of(today.getYear() + 1, today.getYear(), today.getYear() - 1, today.getYear() - 2));
        model.addAttribute("number", number);
        model.addAttribute("pages", Paging.pages(found.total().registered(), PAGE));
        return "registry/escapes";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam UUID unit, @RequestParam int year, @RequestParam SheetFormat format) {
        var rows = listEscapes.export(new UnitId(unit), year).stream()
                .map(it -> Arrays.<@Nullable Object>asList(
                        it.village(), it.code(), it.head(), words.text("standards.class." + it.from()), it.on(),
                        it.officer(), String.join("; ", it.helpers()), support(it),
                        words.text("registry.escapes.result." + it.result())))
                .toList();
        var title = words.text("registry.escapes.title", String.valueOf(year));
        var table = new Table(words.text("registry.escapes.sheet"), List.of(title), columns(), RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "dang-ky-thoat-ngheo-" + year);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("registry.escapes.village"), 22),
                Column.text(words.text("registry.household.code"), 16),
                Column.text(words.text("registry.escapes.head"), 28),
                Column.text(words.text("registry.escapes.from"), 16),
                Column.date(words.text("registry.escapes.on")),
                Column.text(words.text("registry.escapes.officer"), 24),
                Column.text(words.text("registry.support.helpers"), 30),
                Column.text(words.text("registry.escapes.support"), 36),
                Column.text(words.text("registry.escapes.result"), 20));
    }

    private String support(EscapeLine it) {
        var met = it.met().stream().map(need -> words.text("registry.need." + need)).collect(Collectors.joining("; "));
        var help = String.join("; ", it.help());
        return met.isEmpty() || help.isEmpty() ? met + help : met + "; " + help;
    }
}
