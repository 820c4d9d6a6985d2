package vn.chungtay.plans.web;

import java.util.UUID;
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
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.usecase.AdjustPlan;
import vn.chungtay.plans.usecase.CheckPlan;
import vn.chungtay.plans.usecase.CheckPlan.Checked;
import vn.chungtay.plans.usecase.IssuePlan;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadPlans;

/** Number and date of a plan with what the check finds before, and the adjustment after. */
@Controller
@RequestMapping("/plans/{id}")
class PlanIssueController {

    private final ReadPlans read;
    private final IssuePlan issue;
    private final AdjustPlan adjust;
    private final CheckPlan check;

    PlanIssueController(ReadPlans read, IssuePlan issue, AdjustPlan adjust, CheckPlan check) {
        this.read = read;
        this.issue = issue;
        this.adjust = adjust;
        this.check = check;
    }

    @GetMapping("/issue")
    String issue(@PathVariable UUID id, Model page) {
        var it = read.one(new PlanId(id), null);
        page.addAttribute("form", new IssueForm(it.version().revision(), "", "", "", ""));
        return showForm(it, page);
    }

    @PostMapping("/issue")
    String issue(
            @PathVariable UUID id,
            @ModelAttribute("form") IssueForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        var it = read.one(new PlanId(id), null);
        form.check(errors);
        if (errors.hasErrors()) return showForm(it, page);
        return switch (issue.issue(it.version().id(), form.revision(), form.toNumbering())) {
            case PlanOutcome.Done _ -> {
                next.addFlashAttribute("notice", "plans.done.issued");
                yield "redirect:/plans/" + id;
            }
            case PlanOutcome.Refused refused -> {
                errors.reject(refused.message());
                yield showForm(it, page);
            }
            case PlanOutcome.ErrorsOpen open -> {
                errors.reject("plans.refusal.errors_open", new Object[] {open.errors()}, null);
                yield showForm(it, page);
            }
        };
    }

    private String showForm(ReadPlans.Whole it, Model page) {
        page.addAttribute("it", it);
        switch (check.check(it.version().id())) {
            case Checked.Read read -> page.addAttribute("findings", read.findings());
            case Checked.Open open -> page.addAttribute("missing", open.missing());
        }
        return "plans/issue";
    }

    @PostMapping("/adjustments")
    String adjust(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String resolution,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        var wanted = new Adjustment(resolution.strip(), decision.strip(), reason.strip());
        switch (adjust.adjust(new PlanId(id), wanted)) {
            case PlanOutcome.Done _ -> next.addFlashAttribute("notice", "plans.done.adjusting");
            case PlanOutcome.Refused it -> next.addFlashAttribute("fault", it.message());
            case PlanOutcome.ErrorsOpen _ -> throw new IllegalStateException("a beginning is not checked");
        }
        return "redirect:/plans/" + id;
    }
}
