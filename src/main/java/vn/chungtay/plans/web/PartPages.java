package vn.chungtay.plans.web;

import java.util.UUID;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.ComponentCode;

/** What the pages of parts and activities have in common. */
final class PartPages {

    private PartPages() {}

    static String address(UUID plan) {
        return "/plans/" + plan + "/components";
    }

    /** Of an address: what is no code leads nowhere. */
    static ComponentCode code(String typed) {
        try {
            return new ComponentCode(typed);
        } catch (IllegalArgumentException _) {
            throw new NotFound("component " + typed);
        }
    }

    /** @param done key of the message; @param to where to go then; @param back where to go with the refusal */
    static String after(PlanOutcome outcome, RedirectAttributes next, String done, String to, String back) {
        return switch (outcome) {
            case PlanOutcome.Done _ -> {
                next.addFlashAttribute("notice", done);
                yield "redirect:" + to;
            }
            case PlanOutcome.Refused it -> {
                next.addFlashAttribute("fault", it.message());
                yield "redirect:" + back;
            }
            case PlanOutcome.ErrorsOpen _ -> throw new IllegalStateException("a change is not checked");
        };
    }
}
