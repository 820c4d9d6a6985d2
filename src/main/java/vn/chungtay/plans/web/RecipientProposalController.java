package vn.chungtay.plans.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ProposeRecipients;
import vn.chungtay.plans.usecase.ReadPlans;

/** Who should get a plan, to choose from. */
@Controller
@RequestMapping("/plans/{id}/recipients")
class RecipientProposalController {

    private final ProposeRecipients propose;
    private final ReadPlans read;

    RecipientProposalController(ProposeRecipients propose, ReadPlans read) {
        this.propose = propose;
        this.read = read;
    }

    @GetMapping
    String proposal(@PathVariable UUID id, Model page) {
        page.addAttribute("it", read.one(new PlanId(id), null));
        page.addAttribute("proposal", propose.forPlan(new PlanId(id)));
        return "plans/recipients";
    }

    /** @param typed the chosen names; a list bound from one value would be cut at its commas */
    @PostMapping
    String take(
            @PathVariable UUID id,
            @RequestParam UUID version,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        var chosen = typed.getOrDefault("chosen", List.of());
        var outcome = propose.take(new PlanId(id), new VersionId(version), revision, chosen);
        if (outcome instanceof PlanOutcome.Refused it) {
            next.addFlashAttribute("fault", it.message());
            next.addFlashAttribute("chosen", chosen);
        } else next.addFlashAttribute("notice", "plans.done.saved");
        return "redirect:/plans/" + id + "/recipients";
    }
}
