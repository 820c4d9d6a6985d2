package vn.chungtay.plans.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ReportDue;
import vn.chungtay.plans.usecase.PlanDeadlines;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Words;

/** Which reports a plan asks for, from whom, by which days. */
@Controller
@RequestMapping("/plans/{id}/deadlines")
class DeadlineController {

    private final PlanDeadlines deadlines;
    private final Words words;

    DeadlineController(PlanDeadlines deadlines, Words words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Model page) {
        page.addAttribute("it", deadlines.of(new PlanId(id), version));
        return "plans/deadlines";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam SheetFormat format) {
        var it = deadlines.of(new PlanId(id), version);
        var title = words.text("plans.deadlines.title");
        var columns = List.of(
                Column.date(words.text("plans.deadlines.day")),
                Column.text(words.text("plans.cell.REPORT.reporter"), 40),
                Column.text(words.text("plans.cell.REPORT.receiver"), 40),
                Column.text(words.text("plans.cell.REPORT.via"), 30),
                Column.text(words.text("plans.cell.REPORT.when"), 40));
        var rows = it.dues().stream().<List<?>>map(DeadlineController::cells).toList();
        var table = new Table(title, List.of(title, it.plan().version().head().title()), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), "thoi-han-bao-cao");
    }

    private static List<?> cells(ReportDue it) {
        return List.of(it.day(), it.reporter(), it.receiver(), it.via(), it.words());
    }

    /** @param said the words of the plan that are explained */
    @PostMapping
    String explain(
            @PathVariable UUID id, @RequestParam String said, @RequestParam String when, RedirectAttributes next) {
        return after(id, deadlines.explain(new PlanId(id), said, when), next);
    }

    @PostMapping("/{rule}/forgotten")
    String forget(@PathVariable UUID id, @PathVariable UUID rule, RedirectAttributes next) {
        return after(id, deadlines.forget(new PlanId(id), rule), next);
    }

    private static String after(UUID id, PlanOutcome outcome, RedirectAttributes next) {
        return AfterSave.to("/plans/" + id + "/deadlines", outcome, next);
    }
}
