package vn.chungtay.plans.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.chungtay.geography.UnitId;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.TakeOverPlan;

/** A finished plan that was read as a file is shown line by line with where it goes, and taken over when confirmed. */
@Controller
@RequestMapping("/plans/from-check/{check}")
class TakeOverController {

    private final TakeOverPlan takeOver;
    private final ReadPlans plans;

    TakeOverController(TakeOverPlan takeOver, ReadPlans plans) {
        this.takeOver = takeOver;
        this.plans = plans;
    }

    /** @param unit whose plan it is; absent for the caller's own */
    @GetMapping
    String show(@PathVariable UUID check, @RequestParam(required = false) @Nullable UUID unit, Model page) {
        var it = takeOver.understand(new PlanCheckId(check));
        var place = plans.of(unit == null ? null : new UnitId(unit), null, "", false, 1, 0).unit();
        page.addAttribute("form", HeadForm.of(it.plan(), place.id()));
        return form(check, it, page);
    }

    @PostMapping
    String take(
            @PathVariable UUID check,
            @ModelAttribute("form") HeadForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.checkNew(errors);
        if (!errors.hasErrors()) {
            var outcome = takeOver.take(
                    new PlanCheckId(check), form.toUnit(), form.years().orElseThrow(), form.toHead());
            if (outcome instanceof PlanOutcome.Done done) {
                next.addFlashAttribute("notice", "plans.take_over.done");
                return "redirect:/plans/" + done.plan().value();
            }
            if (outcome instanceof PlanOutcome.Refused refused) errors.reject(refused.message());
        }
        return form(check, takeOver.understand(new PlanCheckId(check)), page);
    }

    private static String form(UUID check, TakeOverPlan.Understood it, Model page) {
        page.addAttribute("check", check);
        page.addAttribute("it", it);
        page.addAttribute("parts", TextPart.values());
        page.addAttribute("forms", PlanForm.values());
        page.addAttribute("capacities", Capacity.values());
        return "plans/take-over";
    }
}
