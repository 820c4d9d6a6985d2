package vn.chungtay.interop.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with lists. */
@Component
class InteropActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(InteropAction.values());
    }
}
