package vn.chungtay.plans.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ParticipantGroup;
import vn.chungtay.plans.model.Workers;
import vn.chungtay.plans.store.ActivityReportStore;
import vn.chungtay.plans.usecase.FindLateDeeds;
import vn.chungtay.plans.usecase.FollowActivities;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReportActivity;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;
import vn.chungtay.platform.web.Paging;

/** The activities of a plan through its year. */
@Controller
@RequestMapping("/plans/{id}/activities")
class ActivityController {

    private static final int PAGE = 50;

    private final FollowActivities follow;
    private final ReportActivity report;
    private final FindLateDeeds late;
    private final ActivitySheets sheets;

    ActivityController(FollowActivities follow, ReportActivity report, FindLateDeeds late, ActivitySheets sheets) {
        this.follow = follow;
        this.report = report;
        this.late = late;
        this.sheets = sheets;
    }

    /** What is asked for, as it stands in the address. */
    record Question(
            @Nullable Integer version,
            @Nullable String q,
            @Nullable String component,
            ActivityReport.@Nullable State state,
            @Nullable Workers workers,
            @Nullable Boolean conditional,
            @Nullable Integer page) {

        public String words() {
            return HeadForm.text(q);
        }

        public int at() {
            return page == null ? 0 : Math.max(0, page);
        }

        FollowActivities.Question asked() {
            var code = HeadForm.text(component);
            var asked = code.isEmpty() ? null : PartPages.code(code);
            return new FollowActivities.Question(words(), asked, state, workers, conditional);
        }
    }

    @GetMapping
    String list(@PathVariable UUID id, @ModelAttribute("asked") Question asked, Model page) {
        var found = follow.of(new PlanId(id), asked.version(), asked.asked());
        var all = found.rows();
        var from = Math.min(Paging.offset(asked.at(), PAGE), all.size());
        page.addAttribute("it", found.shown());
        page.addAttribute("rows", all.subList(from, Math.min(from + PAGE, all.size())));
        page.addAttribute("count", all.size());
        page.addAttribute("more", from + PAGE < all.size());
        page.addAttribute("states", ActivityReport.State.values());
        page.addAttribute("late", late.of(new PlanId(id)));
        return "plans/activities";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID id, @ModelAttribute("asked") Question asked, @RequestParam SheetFormat format) {
        var found = follow.of(new PlanId(id), asked.version(), asked.asked());
        return Downloads.of(SheetFile.write(format, sheets.activities(found)), "hoat-dong-cua-ke-hoach");
    }

    @GetMapping("/summary")
    String summary(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Model page) {
        var it = follow.summary(new PlanId(id), version);
        page.addAttribute("sum", it);
        page.addAttribute("it", it.shown());
        return "plans/activity-summary";
    }

    @GetMapping("/summary/file")
    ResponseEntity<Resource> summaryFile(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam SheetFormat format) {
        var table = sheets.labour(follow.summary(new PlanId(id), version));
        return Downloads.of(SheetFile.write(format, table), "ngay-cong-viec-lam-cong");
    }

    @GetMapping("/{activity}")
    String one(@PathVariable UUID id, @PathVariable UUID activity, Model page) {
        var it = follow.one(new PlanId(id), new ActivityId(activity));
        var today = it.shown().today();
        var last = it.newest().map(ActivityReportStore.Kept::report).orElse(ActivityReport.nothingYet(today));
        page.addAttribute("form", ReportForm.of(last, today));
        return shown(it, page);
    }

    @PostMapping("/{activity}")
    String report(
            @PathVariable UUID id,
            @PathVariable UUID activity,
            @RequestParam int seen,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            var outcome = report.report(new PlanId(id), new ActivityId(activity), seen, form.toReport());
            if (!(outcome instanceof PlanOutcome.Refused refused)) {
                var here = "/plans/" + id + "/activities/" + activity;
                return PartPages.after(outcome, next, "plans.done.reported", here, here);
            }
            errors.reject(refused.message());
        }
        return shown(follow.one(new PlanId(id), new ActivityId(activity)), page);
    }

    private String shown(FollowActivities.One it, Model page) {
        page.addAttribute("one", it);
        page.addAttribute("it", it.shown());
        page.addAttribute("states", ActivityReport.State.values());
        page.addAttribute("classes", Workers.values());
        page.addAttribute("groups", ParticipantGroup.values());
        page.addAttribute("late", late.of(it.shown().whole().plan().id()));
        return "plans/activity";
    }
}
