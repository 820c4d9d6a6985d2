package vn.chungtay.plans.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.usecase.OpenPlanMoney;
import vn.chungtay.plans.usecase.ReadPlans;

/** The way from a plan to its money; a plan without a budget gets one. */
@Controller
@RequestMapping("/plans/{id}/budget")
class PlanMoneyController {

    private final OpenPlanMoney money;
    private final ReadPlans read;

    PlanMoneyController(OpenPlanMoney money, ReadPlans read) {
        this.money = money;
        this.read = read;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model page) {
        page.addAttribute("it", read.one(new PlanId(id), null));
        return money.of(new PlanId(id)).map(it -> "redirect:/budgets/" + it.value()).orElse("plans/money");
    }

    @PostMapping
    String open(@PathVariable UUID id) {
        return "redirect:/budgets/" + money.open(new PlanId(id)).value();
    }
}
