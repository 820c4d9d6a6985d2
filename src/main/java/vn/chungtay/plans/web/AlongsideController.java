package vn.chungtay.plans.web;

import java.math.BigDecimal;
import java.util.Optional;
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
import vn.chungtay.plans.model.SharedWork.Funding;
import vn.chungtay.plans.model.WrittenFigures;
import vn.chungtay.plans.model.YearPolicy.Reached;
import vn.chungtay.plans.usecase.KeepPolicies;
import vn.chungtay.plans.usecase.PlanOutcome;

/** Policies beside the parts of a plan, and works that other programmes pay for too. */
@Controller
@RequestMapping("/plans/{id}/alongside")
class AlongsideController {

    private final KeepPolicies keep;

    AlongsideController(KeepPolicies keep) {
        this.keep = keep;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model page) {
        page.addAttribute("it", keep.of(new PlanId(id)));
        return "plans/alongside";
    }

    @PostMapping
    String add(@PathVariable UUID id, @RequestParam String name, @RequestParam String responsible, RedirectAttributes next) {
        return after(id, keep.add(new PlanId(id), HeadForm.text(name), HeadForm.text(responsible)), next);
    }

    @PostMapping("/{policy}/reached")
    String reached(
            @PathVariable UUID id,
            @PathVariable UUID policy,
            @RequestParam int year,
            @RequestParam String people,
            @RequestParam String evidence,
            RedirectAttributes next) {
        var outcome = whole(people, 9)
                .map(it -> keep.reached(
                        new PlanId(id), policy, new Reached(year, it.intValueExact(), HeadForm.text(evidence))))
                .orElse(new PlanOutcome.Refused("plans.alongside.refusal.figure"));
        return after(id, outcome, next);
    }

    @PostMapping("/{policy}/removed")
    String remove(@PathVariable UUID id, @PathVariable UUID policy, RedirectAttributes next) {
        return after(id, keep.removePolicy(new PlanId(id), policy), next);
    }

    @PostMapping("/works")
    String fund(
            @PathVariable UUID id,
            @RequestParam String work,
            @RequestParam String place,
            @RequestParam String programme,
            @RequestParam String dong,
            RedirectAttributes next) {
        var outcome = whole(dong, 15)
                .map(it -> keep.fund(new PlanId(id), HeadForm.text(work), HeadForm.text(place),
                        new Funding(HeadForm.text(programme), it.longValueExact())))
                .orElse(new PlanOutcome.Refused("plans.works.refusal.incomplete"));
        return after(id, outcome, next);
    }

    @PostMapping("/works/{work}/removed")
    String removeWork(@PathVariable UUID id, @PathVariable UUID work, RedirectAttributes next) {
        return after(id, keep.removeWork(new PlanId(id), work), next);
    }

    /** A whole number that fits what it counts, with or without points for thousands. */
    private static Optional<BigDecimal> whole(String typed, int digits) {
        return WrittenFigures.one(typed).filter(it -> it.scale() <= 0 && it.precision() <= digits);
    }

    private static String after(UUID id, PlanOutcome outcome, RedirectAttributes next) {
        return AfterSave.to("/plans/" + id + "/alongside", outcome, next);
    }
}
