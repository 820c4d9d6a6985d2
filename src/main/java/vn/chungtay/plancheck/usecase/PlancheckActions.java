package vn.chungtay.plancheck.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.plancheck.PlancheckAction;

/** What can be done with plans to be checked. */
@Component
class PlancheckActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(PlancheckAction.values());
    }
}
