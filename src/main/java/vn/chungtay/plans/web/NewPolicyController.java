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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.TakeUpPolicy;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.web.Words;

/** Policies that a running plan takes up. */
@Controller
@RequestMapping("/plans/{id}/new-policies")
class NewPolicyController {

    private final TakeUpPolicy policies;
    private final Words words;

    NewPolicyController(TakeUpPolicy policies, Words words) {
        this.policies = policies;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable UUID id, Model page) {
        page.addAttribute("form", NewPolicyForm.blank(words.day(null).toString()));
        return show(id, page);
    }

    private String show(UUID id, Model page) {
        page.addAttribute("it", policies.of(new PlanId(id)));
        page.addAttribute("parts", TextPart.values());
        return "plans/new-policies";
    }

    @PostMapping
    String takeUp(
            @PathVariable UUID id,
            @ModelAttribute("form") NewPolicyForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes next) {
        form.check(errors);
        if (errors.hasErrors()) return show(id, page);
        return switch (policies.takeUp(new PlanId(id), form.toPolicy())) {
            case YearOutcome.Kept _ -> {
                next.addFlashAttribute("notice", "plans.done.new_policy");
                yield "redirect:/plans/" + id + "/new-policies";
            }
            case YearOutcome.Refused it -> {
                errors.reject(it.message());
                yield show(id, page);
            }
        };
    }
}
