package vn.chungtay.registry.web;

import java.time.LocalDate;
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
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdFilter;
import vn.chungtay.registry.usecase.ListHouseholdsBehind;

/** The households behind a figure; the official list of a village or commune on any day. */
@Controller
@RequestMapping("/poverty/households")
class HouseholdsBehindController {

    private static final int PAGE = 50;

    private final ListHouseholdsBehind households;
    private final Geography geography;
    private final FigureWords words;

    HouseholdsBehindController(ListHouseholdsBehind households, Geography geography, FigureWords words) {
        this.households = households;
        this.geography = geography;
        this.words = words;
    }

    /** The filter as it stands in the address. */
    record Question(
            UUID unit, @Nullable LocalDate asOf, @Nullable Cause cause, @Nullable Integer indicator, @Nullable Boolean minority) {}

    @GetMapping
    String list(
            Question question,
            @RequestParam(name = "class", required = false) @Nullable String povertyClass,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var filter = filter(question, povertyClass);
        var number = Math.max(1, page);
        var found = households.page(filter, (number - 1) * PAGE, PAGE);
        var unit = geography.unit(filter.unit(), filter.asOf()).orElseThrow(() -> new NotFound("unit"));
        model.addAttribute("filter", filter);
        model.addAttribute("unit", unit);
        model.addAttribute("found", found);
        model.addAttribute("number", number);
        model.addAttribute("pages", Math.max(1, (found.total() + PAGE - 1) / PAGE));
        model.addAttribute("first", (number - 1) * PAGE);
        return "registry/households-behind";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            Question question,
            @RequestParam(name = "class", required = false) @Nullable String povertyClass,
            @RequestParam SheetFormat format) {
        var filter = filter(question, povertyClass);
        var rows = households.export(filter).stream()
                .map(it -> java.util.Arrays.asList(
                        it.code(), it.head(), it.village(), it.ethnicity(), it.persons(),
                        words.text("registry.figures.class." + it.povertyClass())))
                .toList();
        var columns = List.of(
                Column.text(words.text("registry.figures.list.code"), 16),
                Column.text(words.text("registry.figures.list.head"), 28),
                Column.text(words.text("registry.figures.list.village"), 22),
                Column.text(words.text("registry.figures.list.ethnicity"), 12),
                Column.whole(words.text("registry.figures.list.persons")),
                Column.text(words.text("registry.figures.list.class"), 16));
        var title = words.text("registry.figures.list.title") + " – " + Vietnamese.date(filter.asOf());
        var table = new Table(words.text("registry.figures.sheet"), List.of(title), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "danh-sach-ho-" + filter.asOf());
    }

    private HouseholdFilter filter(Question it, @Nullable String povertyClass) {
        return new HouseholdFilter(
                new UnitId(it.unit()), words.day(it.asOf()),
                povertyClass == null || povertyClass.isBlank() ? null : povertyClass,
                Boolean.TRUE.equals(it.minority()), it.cause(), it.indicator());
    }
}
