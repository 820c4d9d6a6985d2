package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.time.ZoneId;
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
import vn.chungtay.figures.usecase.ReadPublished;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.standards.Indicators;

/** Published results of poverty reduction, for everybody. */
@Controller
@RequestMapping("/public/results")
class PublicResultsController {

    private static final int MOST = 100;

    private final ReadPublished published;
    private final FigureSheet sheets;
    private final Indicators indicators;

    PublicResultsController(ReadPublished published, FigureSheet sheets, Indicators indicators) {
        this.published = published;
        this.sheets = sheets;
        this.indicators = indicators;
    }

    @GetMapping(params = "!unit")
    String units(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            Model page) {
        var years = published.years();
        page.addAttribute("years", years);
        page.addAttribute("q", q.strip());
        if (years.isEmpty()) return "figures/results";
        var shown = year == null ? years.getFirst() : year;
        var units = published.units(shown, q.strip());
        page.addAttribute("year", String.valueOf(shown));
        page.addAttribute("units", units.subList(0, Math.min(MOST, units.size())));
        page.addAttribute("more", Math.max(0, units.size() - MOST));
        return "figures/results";
    }

    @GetMapping(params = "unit")
    String unit(@RequestParam UUID unit, @RequestParam int year, Model page) {
        var result = result(unit, year);
        page.addAttribute("result", result);
        page.addAttribute("year", String.valueOf(year));
        page.addAttribute("publishedOn", LocalDate.ofInstant(result.published().at(), ZoneId.of("Asia/Ho_Chi_Minh")));
        return "figures/result";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@RequestParam UUID unit, @RequestParam int year, @RequestParam SheetFormat format) {
        var table = result(unit, year).table();
        var name = Vietnamese.fold(table.unit().name()).replace(' ', '-');
        return Downloads.of(
                SheetFile.write(format, sheets.of(table, FigureTab.SUMMARY.columns(FigureTab.View.plain(table.asOf(), indicators)))), "ket-qua-" + name + "-" + year);
    }

    private ReadPublished.Result result(UUID unit, int year) {
        return published.result(new UnitId(unit), year)
                .orElseThrow(() -> new NotFound("published figures of " + unit + " for " + year));
    }
}
