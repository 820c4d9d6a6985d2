package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.usecase.ShowPovertyTable;
import vn.chungtay.standards.Indicators;

/** The poverty table: any unit, any day, five views, and as a file. */
@Controller
@RequestMapping("/poverty")
class PovertyController {

    private static final int FOUND = 20;

    private final ShowPovertyTable tables;
    private final Geography geography;
    private final Access access;
    private final Indicators indicators;
    private final FigureWords words;
    private final FigureSheet sheets;

    PovertyController(
            ShowPovertyTable tables,
            Geography geography,
            Access access,
            Indicators indicators,
            FigureWords words,
            FigureSheet sheets) {
        this.tables = tables;
        this.geography = geography;
        this.access = access;
        this.indicators = indicators;
        this.words = words;
        this.sheets = sheets;
    }

    @GetMapping
    String table(FigureQuestion question, Model page) {
        var day = words.day(question.asOf());
        var unit = place(question);
        var boundaries = boundaries(question, unit, day);
        var table = tables.showOn(unit, day, boundaries);
        var before = Optional.ofNullable(question.compare()).map(it -> tables.showOn(unit, it, boundaries));
        var columns = question.tabOrSummary().columns(day, indicators);
        var links = boundaries.equals(day) && access.may(RegistryAction.VIEW, unit);
        page.addAttribute("it", PovertyPage.of(table, columns, before, words.rowNames(), links));
        page.addAttribute("question", question);
        page.addAttribute("tab", question.tabOrSummary());
        page.addAttribute("tabs", FigureTab.values());
        page.addAttribute("path", geography.pathUp(unit, boundaries).reversed());
        page.addAttribute("others", day.equals(boundaries) ? List.of() : unitsOf(day, unit, boundaries));
        page.addAttribute("found", question.wanted().isEmpty()
                ? List.of() : geography.search(question.wanted(), day, FOUND));
        return "registry/poverty";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(FigureQuestion question, @RequestParam SheetFormat format) {
        var day = words.day(question.asOf());
        var unit = place(question);
        var table = tables.showOn(unit, day, boundaries(question, unit, day));
        var sheet = sheets.of(table, question.tabOrSummary().columns(day, indicators));
        return Downloads.of(SheetFile.write(format, sheet), "ho-ngheo-" + day);
    }

    /** A unit that did not exist on the day is shown as it was on the nearest day, and not as an error. */
    private LocalDate boundaries(FigureQuestion question, UnitId unit, LocalDate day) {
        if (question.boundaries() != null) return question.boundaries();
        return geography.nearest(unit, day).map(Unit::asOf).orElse(day);
    }

    /** What stood in the place of this unit on that day. */
    private List<Unit> unitsOf(LocalDate day, UnitId unit, LocalDate boundaries) {
        var same = geography.unit(unit, day);
        if (same.isPresent()) return List.of(same.get());
        return day.isBefore(boundaries) ? geography.predecessors(unit) : geography.successors(unit);
    }

    private UnitId place(FigureQuestion question) {
        if (question.unit() != null) return new UnitId(question.unit());
        return access.home().orElseGet(geography::country);
    }
}
