package vn.chungtay.targets.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.usecase.ShowTargets;

/**
 * The summary of targets over years, as annex III of Võ Nhai prints it: what the period asks, what was planned and
 * reached last year, what is planned now (TGT-18). Every target of the plan stands in it, so none can be missing (TGT-24).
 */
@Controller
@RequestMapping("/targets/sets/{set}/annex")
class AnnexController {

    private final ShowTargets show;
    private final Words words;

    AnnexController(ShowTargets show, Words words) {
        this.show = show;
        this.words = words;
    }

    /** One indicator. */
    public record Row(int number, String period, String name, String planBefore, String resultBefore, String plan) {}

    @GetMapping
    String annex(@PathVariable UUID set, Model page) {
        var shown = show.show(new TargetSetId(set));
        page.addAttribute("shown", shown);
        page.addAttribute("rows", rows(shown));
        page.addAttribute("before", shown.set().year() - 1);
        page.addAttribute("lastYear", lastYear(shown));
        return "targets/annex";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable UUID set, @RequestParam SheetFormat format) {
        var shown = show.show(new TargetSetId(set));
        var before = String.valueOf(shown.set().year() - 1);
        var columns = List.of(
                Column.whole(words.text("targets.number")),
                Column.text(words.text("targets.annex.period", String.valueOf(lastYear(shown))), 60),
                Column.text(words.text("targets.annex.plan", before), 20),
                Column.text(words.text("targets.annex.result", before), 20),
                Column.text(words.text("targets.annex.plan", String.valueOf(shown.set().year())), 20));
        var rows = rows(shown).stream()
                .map(it -> Arrays.asList(it.number(), it.period(), it.planBefore(), it.resultBefore(), it.plan()))
                .toList();
        var title = words.text("targets.annex.title", shown.unit().name(), String.valueOf(shown.set().year()));
        return Downloads.of(
                SheetFile.write(format, new Table(words.text("targets.sheet"), List.of(title), columns, RowSource.of(rows))),
                "phu-luc-chi-tieu-" + shown.set().year());
    }

    private List<Row> rows(ShowTargets.Shown shown) {
        var rows = new ArrayList<Row>();
        for (var it : show.besideYearBefore(shown.set().id())) {
            rows.add(new Row(rows.size() + 1, it.asked(), it.name(), it.plannedBefore(), it.reachedBefore(), it.planned()));
        }
        return rows;
    }

    private static int lastYear(ShowTargets.Shown shown) {
        return shown.lines().stream().mapToInt(it -> it.target().lastYear()).max().orElse(shown.set().year());
    }
}
