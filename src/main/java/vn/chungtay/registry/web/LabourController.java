package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
import vn.chungtay.registry.usecase.CountLabour;

/** Households with a lasting job among those that could have one; every figure opens its households. */
@Controller
@RequestMapping("/people/labour")
class LabourController {

    private final CountLabour countLabour;
    private final Places places;
    private final Words words;

    LabourController(CountLabour countLabour, Places places, Words words) {
        this.countLabour = countLabour;
        this.places = places;
        this.words = words;
    }

    @GetMapping
    String labour(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Model page) {
        var place = unit == null ? places.own() : new UnitId(unit);
        var day = words.day(asOf);
        page.addAttribute("counts", countLabour.households(place, day));
        page.addAttribute("unit", place.value());
        page.addAttribute("place", places.path(place, day));
        page.addAttribute("day", day);
        page.addAttribute("choices", places.withOwn(words.day(null)));
        return "registry/labour";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @RequestParam UUID unit, @RequestParam(required = false) @Nullable LocalDate asOf, @RequestParam SheetFormat format) {
        var place = new UnitId(unit);
        var day = words.day(asOf);
        var rows = countLabour.households(place, day).stream()
                .map(it -> Arrays.<@Nullable Object>asList(
                        words.text("registry.people.class." + it.householdClass()), it.all(), it.able(), it.lasting(),
                        it.share().orElse(null), it.unable(), it.abilityUnknown(), it.lastingUnknown()))
                .toList();
        var titles = List.of(words.text("registry.labour.title"), places.path(place, day) + " – " + Vietnamese.date(day));
        var table = new Table(words.text("registry.labour.sheet"), titles, columns(), RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "viec-lam-ben-vung-" + day);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(words.text("registry.household.class"), 22),
                Column.whole(words.text("registry.labour.all")),
                Column.whole(words.text("registry.labour.able")),
                Column.whole(words.text("registry.labour.lasting")),
                Column.percent(words.text("registry.labour.share")),
                Column.whole(words.text("registry.labour.unable")),
                Column.whole(words.text("registry.labour.ability_unknown")),
                Column.whole(words.text("registry.labour.lasting_unknown")));
    }
}
