package vn.chungtay.plans.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.usecase.PlanOutcome;

/** Where a form leads that changed something around a plan, and what is said there. */
final class AfterSave {

    private AfterSave() {}

    static String to(String page, PlanOutcome outcome, RedirectAttributes next) {
        if (outcome instanceof PlanOutcome.Refused it) next.addFlashAttribute("fault", it.message());
        else next.addFlashAttribute("notice", "plans.done.saved");
        return "redirect:" + page;
    }
}
