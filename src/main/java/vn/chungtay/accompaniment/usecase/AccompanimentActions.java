package vn.chungtay.accompaniment.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done for households that mean to escape, or did. */
@Component
class AccompanimentActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(AccompanimentAction.values());
    }
}
