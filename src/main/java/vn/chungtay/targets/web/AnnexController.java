package vn.chungtay.targets.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.usecase.ShowTargets;

/**
 * The summary of targets over years, as annex III of Võ Nhai prints it: what the period asks, what was planned and
 * reached last year, what is planned now (TGT-18). Every target of the plan stands in it, so none can be missing (TGT-24).
 */
@Controller
@RequestMapping("/targets/sets/{set}/annex")
class AnnexController {

    private final ShowTargets show;
    private final TargetWords say;
    private final Words words;

    AnnexController(ShowTargets show, TargetWords say, Words words) {
        this.show = show;
        this.say = say;
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

    /** Targets of the year, each with the one of the period of the same indicator; then those of the period alone. */
    private List<Row> rows(ShowTargets.Shown shown) {
        var before = show.yearBefore(shown.set().id());
        var all = shown.lines().stream().map(ShowTargets.Line::target).toList();
        var rows = new ArrayList<Row>();
        for (var target : all) {
            var period = period(all, target);
            var ofPeriod = target.lastYear() > shown.set().year();
            if (ofPeriod && all.stream().anyMatch(it -> isYears(it, target, shown.set().year()))) continue;
            var text = period.map(it -> it.sentence().text()).orElse(ofPeriod ? target.sentence().text() : target.name());
            rows.add(row(rows.size() + 1, text, target, before, ofPeriod));
        }
        return rows;
    }

    private Row row(int number, String text, Target target, Map<TargetId, ShowTargets.YearBefore> before, boolean ofPeriod) {
        var earlier = before.get(target.id());
        return new Row(
                number,
                text,
                target.name(),
                earlier.plan().map(AnnexController::cell).orElse(""),
                earlier.result().map(it -> withoutCounts(it, target)).orElse(""),
                ofPeriod ? "" : cell(target));
    }

    /** A target without a number is told in words and never as a zero (TGT-11). */
    private static String cell(Target target) {
        return target.phrase().isEmpty() ? target.sentence().text() : target.phrase();
    }

    private String withoutCounts(Result it, Target target) {
        return say.result(Result.told(it.value()), target.unit());
    }

    private static Optional<Target> period(List<Target> all, Target of) {
        return all.stream().filter(it -> it.lastYear() > of.lastYear() && it.indicator().equals(of.indicator())).findFirst();
    }

    private static boolean isYears(Target it, Target period, int year) {
        return it.lastYear() == year && it.indicator().equals(period.indicator());
    }

    private static int lastYear(ShowTargets.Shown shown) {
        return shown.lines().stream().mapToInt(it -> it.target().lastYear()).max().orElse(shown.set().year());
    }
}
