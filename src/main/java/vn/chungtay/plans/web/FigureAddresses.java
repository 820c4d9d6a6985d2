package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.plans.model.FigureOrigin;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.TargetsAction;

/** Where the figures of a plan are kept, for those who may go there. */
@Component
class FigureAddresses {

    private final Access access;
    private final PlanTargets targets;

    FigureAddresses(Access access, PlanTargets targets) {
        this.access = access;
        this.targets = targets;
    }

    Optional<String> of(FigureOrigin origin, Plan plan) {
        return switch (origin) {
            case FigureOrigin.OfTarget it -> seen(TargetsAction.VIEW, plan, "/targets/" + it.target().value());
            case FigureOrigin.OfTargets _ -> ofSet(plan, "");
            case FigureOrigin.OfQuotas _ -> ofSet(plan, "/quotas");
            case FigureOrigin.OfMoney _ -> seen(BudgetAction.VIEW, plan, "/plans/" + plan.id().value() + "/budget");
            case FigureOrigin.OfCounts it ->
                    seen(FiguresAction.VIEW, plan, "/poverty?unit=" + plan.unit().value() + "&asOf=" + it.day());
            case FigureOrigin.Nowhere _ -> Optional.empty();
        };
    }

    private Optional<String> seen(Action action, Plan plan, String address) {
        return access.may(action, plan.unit()) ? Optional.of(address) : Optional.empty();
    }

    private Optional<String> ofSet(Plan plan, String below) {
        if (!access.may(TargetsAction.VIEW, plan.unit())) return Optional.empty();
        return targets.find(plan.unit(), plan.years().to()).map(it -> "/targets/sets/" + it.value() + below);
    }
}
