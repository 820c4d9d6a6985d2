package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.usecase.ShowPrinted;

/** The way from a plan that was taken over to its lines as printed. */
@Component
class PrintedLink implements PlanPart {

    private final Access access;
    private final ShowPrinted show;

    PrintedLink(Access access, ShowPrinted show) {
        this.access = access;
        this.show = show;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String label() {
        return "plans.printed.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        if (!access.may(PlansAction.VIEW_DRAFT, unit) || !show.has(plan)) return Optional.empty();
        return Optional.of("/plans/" + plan.value() + "/printed");
    }
}
