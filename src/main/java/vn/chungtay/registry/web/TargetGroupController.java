package vn.chungtay.registry.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.usecase.ListPeople;

/** The target groups of a plan in its own words; what can be selected leads to its people. */
@Controller
class TargetGroupController {

    private final ListPeople listPeople;

    TargetGroupController(ListPeople listPeople) {
        this.listPeople = listPeople;
    }

    @GetMapping("/people/groups")
    String groups(@RequestParam(defaultValue = "") String plan, Model page) {
        var plans = listPeople.plans();
        var shown = plans.stream()
                .filter(it -> plan.isEmpty() || it.code().equals(plan))
                .findFirst()
                .orElseThrow(() -> new NotFound("plan " + plan));
        page.addAttribute("plans", plans);
        page.addAttribute("plan", shown);
        page.addAttribute("groups", listPeople.groupsOf(shown));
        return "registry/target-groups";
    }
}
