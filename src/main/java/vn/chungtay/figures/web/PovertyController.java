package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.figures.model.Measure;
import vn.chungtay.figures.usecase.ShowPovertyTable;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.Indicators;

/** The poverty table: any unit, any day, five views, and as a file. */
@Controller
@RequestMapping("/poverty")
class PovertyController {

    private static final int FOUND = 20;

    private final ShowPovertyTable tables;
    private final Geography geography;
    private final Indicators indicators;
    private final Words words;
    private final FigureFrame frame;
    private final FigureSheet sheets;

    PovertyController(
            ShowPovertyTable tables,
            Geography geography,
            Indicators indicators,
            Words words,
            FigureFrame frame,
            FigureSheet sheets) {
        this.tables = tables;
        this.geography = geography;
        this.indicators = indicators;
        this.words = words;
        this.frame = frame;
        this.sheets = sheets;
    }

    @GetMapping
    String table(FigureQuestion question, Model page) {
        var day = words.day(question.asOf());
        var unit = frame.place(question.unit());
        var boundaries = boundaries(question, unit, day);
        var table = tables.showOn(unit, day, boundaries);
        page.addAttribute(
                "it", PovertyPage.of(table, columns(question, day), PovertyPage.Names.in(words), frame.opens(unit)));
        page.addAttribute("question", question.on(day));
        page.addAttribute("tab", question.tabOrSummary());
        page.addAttribute("tabs", FigureTab.values());
        page.addAttribute("of", question.measure());
        page.addAttribute("measures", Measure.values());
        frame.around(page, unit, day, "table");
        page.addAttribute("path", geography.pathUp(unit, boundaries).reversed());
        page.addAttribute("others", day.equals(boundaries) ? List.of() : unitsOf(day, unit, boundaries));
        page.addAttribute("found", question.wanted().isEmpty()
                ? List.of() : geography.search(question.wanted(), day, FOUND));
        return "figures/poverty";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(FigureQuestion question, @RequestParam SheetFormat format) {
        var day = words.day(question.asOf());
        var unit = frame.place(question.unit());
        var table = tables.showOn(unit, day, boundaries(question, unit, day));
        return Downloads.of(SheetFile.write(format, sheets.of(table, columns(question, day))), "ho-ngheo-" + day);
    }

    private List<FigureColumn> columns(FigureQuestion question, LocalDate day) {
        var view = new FigureTab.View(day, indicators, question.measure(), question.shares());
        return question.tabOrSummary().columns(view);
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
}
