package vn.chungtay.plans.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.plans.PlansAction;

/** What can be done with plans. */
@Component
class PlansActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(PlansAction.values());
    }
}
