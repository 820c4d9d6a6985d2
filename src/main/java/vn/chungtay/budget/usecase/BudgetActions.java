package vn.chungtay.budget.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with the money of plans. */
@Component
class BudgetActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(BudgetAction.values());
    }
}
