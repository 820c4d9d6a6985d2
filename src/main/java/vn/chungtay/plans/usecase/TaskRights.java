package vn.chungtay.plans.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.TaskTerms;

/**
 * Who may do what with a task: the agency of the plan's unit sets its terms, it or the unit that carries it out tells how
 * far it is, and both of them with everybody responsible for either look at it.
 */
@Component
class TaskRights {

    private final Access access;
    private final OwnUnit own;

    TaskRights(Access access, OwnUnit own) {
        this.access = access;
        this.own = own;
    }

    UserId requireTerms(UnitId planUnit) {
        return own.require(PlansAction.WRITE, planUnit);
    }

    UserId requireProgress(UnitId planUnit, TaskTerms terms) {
        return own.require(PlansAction.WRITE, own.may(PlansAction.WRITE, terms.unit()) ? terms.unit() : planUnit);
    }

    void requireLook(UnitId planUnit, TaskTerms terms) {
        access.require(
                PlansAction.VIEW_DRAFT, access.may(PlansAction.VIEW_DRAFT, terms.unit()) ? terms.unit() : planUnit);
    }

    boolean mayTerms(UnitId planUnit) {
        return own.may(PlansAction.WRITE, planUnit);
    }

    boolean mayProgress(UnitId planUnit, TaskTerms terms) {
        return own.may(PlansAction.WRITE, terms.unit()) || mayTerms(planUnit);
    }
}
