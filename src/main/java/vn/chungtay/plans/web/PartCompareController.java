package vn.chungtay.plans.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.usecase.CompareParts;

/** The parts of two versions, or of two years, beside each other. */
@Controller
class PartCompareController {

    private final CompareParts compare;

    PartCompareController(CompareParts compare) {
        this.compare = compare;
    }

    /** @param with the other plan; absent for another version of the same */
    @GetMapping("/plans/{id}/components/comparison")
    String compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(required = false) @Nullable UUID with,
            Model page) {
        var beside = compare.of(new PlanId(with == null ? id : with), before, new PlanId(id), after);
        page.addAttribute("beside", beside);
        page.addAttribute("it", beside.after());
        return "plans/component-comparison";
    }
}
