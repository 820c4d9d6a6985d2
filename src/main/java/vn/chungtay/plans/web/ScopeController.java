package vn.chungtay.plans.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Scope;
import vn.chungtay.plans.usecase.FindLateDeeds;
import vn.chungtay.plans.usecase.KeepScope;
import vn.chungtay.plans.usecase.PlanOutcome;

/** The general objective of a plan, where, for whom and until when it is carried out. */
@Controller
@RequestMapping("/plans/{id}/scope")
class ScopeController {

    private final KeepScope keep;
    private final FindLateDeeds late;

    ScopeController(KeepScope keep, FindLateDeeds late) {
        this.keep = keep;
        this.late = late;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model page) {
        page.addAttribute("it", keep.of(new PlanId(id)));
        page.addAttribute("late", late.of(new PlanId(id)));
        return "plans/scope";
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String objective,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String groups,
            @RequestParam(defaultValue = "") String endsOn,
            RedirectAttributes next) {
        var day = HeadForm.day(endsOn);
        var outcome = day.isEmpty() && !endsOn.isBlank()
                ? new PlanOutcome.Refused("plans.scope.refusal.day")
                : keep.keep(new VersionId(version), revision, new Scope(
                        HeadForm.text(objective), HeadForm.text(area), HeadForm.text(groups), day.orElse(null)));
        return AfterSave.to("/plans/" + id + "/scope", outcome, next);
    }
}
