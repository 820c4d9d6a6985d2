package vn.chungtay.targets.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.targets.TargetsAction;

/** What can be done with targets. */
@Component
class TargetsActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(TargetsAction.values());
    }
}
