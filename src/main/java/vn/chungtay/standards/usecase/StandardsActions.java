package vn.chungtay.standards.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.standards.StandardsAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with local tables of points. */
@Component
class StandardsActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(StandardsAction.values());
    }
}
