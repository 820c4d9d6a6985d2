package vn.chungtay.targets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.TargetProgress;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetYears;
import vn.chungtay.targets.usecase.ShowTargets;

/**
 * The summary of targets over years, as annex III of Võ Nhai prints it: what the period asks, what was planned and
 * reached before, what is planned now (TGT-18). Every target of the plan stands in it, so none can be missing (TGT-24).
 */
@Controller
@RequestMapping("/targets/sets/{set}/annex")
class AnnexController {

    private static final int MOST_YEARS = 10;

    private final ShowTargets show;
    private final TargetProgress progress;
    private final Words words;

    AnnexController(ShowTargets show, TargetProgress progress, Words words) {
        this.show = show;
        this.progress = progress;
        this.words = words;
    }

    /** @param from the first earlier year shown; absent for the year before alone */
    @GetMapping
    String annex(@PathVariable UUID set, @RequestParam(required = false) @Nullable Integer from, Model page) {
        var shown = show.show(new TargetSetId(set));
        page.addAttribute("shown", shown);
        page.addAttribute("table", table(shown, from));
        return "targets/annex";
    }

    private TargetYears table(ShowTargets.Shown shown, @Nullable Integer from) {
        var year = shown.set().year();
        var first = from == null ? year - 1 : Math.clamp(from, year - MOST_YEARS, year - 1);
        return progress.years(shown.set().unit(), year, first);
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID set, @RequestParam(required = false) @Nullable Integer from, @RequestParam SheetFormat format) {
        var shown = show.show(new TargetSetId(set));
        var table = table(shown, from);
        var year = String.valueOf(table.year());
        var title = words.text("targets.annex.title", shown.unit().name(), year);
        var rows = new ArrayList<List<?>>();
        for (var row : table.rows()) rows.add(cells(rows.size() + 1, row));
        return Downloads.of(
                SheetFile.write(format, new Table(words.text("targets.sheet"), List.of(title), columns(table), RowSource.of(rows))),
                "phu-luc-chi-tieu-" + year);
    }

    private List<Column> columns(TargetYears table) {
        var columns = new ArrayList<Column>();
        columns.add(Column.whole(words.text("targets.number")));
        columns.add(Column.text(words.text("targets.annex.period", String.valueOf(table.until())), 60));
        for (var year = table.from(); year < table.year(); year++) {
            columns.add(Column.text(words.text("targets.annex.plan", String.valueOf(year)), 20));
            columns.add(Column.text(words.text("targets.annex.result", String.valueOf(year)), 20));
        }
        columns.add(Column.text(words.text("targets.annex.plan", String.valueOf(table.year())), 20));
        columns.add(Column.text(words.text("targets.load.code"), 10));
        return columns;
    }

    private static List<?> cells(int number, TargetYears.Row row) {
        var cells = new ArrayList<Object>();
        cells.add(number);
        cells.add(row.period());
        for (var past : row.past()) {
            cells.add(past.plan());
            cells.add(past.result());
        }
        cells.add(row.plan());
        cells.add(row.indicator());
        return cells;
    }
}
