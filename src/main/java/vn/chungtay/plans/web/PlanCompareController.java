package vn.chungtay.plans.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PlanComparison.Change;
import vn.chungtay.plans.usecase.ReadPlans;

/** Two versions, or two years, beside each other. */
@Controller
class PlanCompareController {

    private final ReadPlans read;

    PlanCompareController(ReadPlans read) {
        this.read = read;
    }

    /**
     * @param with the other plan; absent for another version of the same
     * @param all whether what is the same stands there too
     */
    @GetMapping("/plans/{id}/comparison")
    String compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(required = false) @Nullable UUID with,
            @RequestParam(defaultValue = "false") boolean all,
            Model page) {
        var other = with == null ? id : with;
        var beside = read.compare(new PlanId(other), before, new PlanId(id), after);
        page.addAttribute("it", beside);
        page.addAttribute("all", all);
        page.addAttribute("rows", beside.rows().stream().filter(it -> all || it.change() != Change.SAME).toList());
        page.addAttribute("figures", beside.figures().stream().filter(it -> all || it.change() != Change.SAME).toList());
        return "plans/comparison";
    }
}
