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
import vn.chungtay.plans.model.ResolutionMark.Bound;
import vn.chungtay.plans.model.ResolutionMark.Subject;
import vn.chungtay.plans.usecase.HoldAgainstResolutions;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.platform.Vietnamese;

/** Targets and budget lines beside the resolutions that they come from. */
@Controller
@RequestMapping("/plans/{id}/sources")
class SourceController {

    private final HoldAgainstResolutions hold;

    SourceController(HoldAgainstResolutions hold) {
        this.hold = hold;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model page) {
        page.addAttribute("it", hold.of(new PlanId(id)));
        page.addAttribute("bounds", Bound.values());
        return "plans/sources";
    }

    @PostMapping
    String name(
            @PathVariable UUID id,
            @RequestParam Subject subject,
            @RequestParam UUID of,
            @RequestParam String citation,
            @RequestParam Bound bound,
            @RequestParam(defaultValue = "") String amount,
            RedirectAttributes next) {
        return after(id, hold.name(new PlanId(id), subject, of, Vietnamese.nfc(citation), bound, amount), next);
    }

    @PostMapping("/{mark}/forgotten")
    String forget(@PathVariable UUID id, @PathVariable UUID mark, RedirectAttributes next) {
        return after(id, hold.forget(new PlanId(id), mark), next);
    }

    private static String after(UUID id, PlanOutcome outcome, RedirectAttributes next) {
        return AfterSave.to("/plans/" + id + "/sources", outcome, next);
    }
}
