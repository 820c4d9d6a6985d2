package vn.chungtay.programme.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.programme.ProgrammeAction;

/** What can be done with counterpart rules. */
@Component
class ProgrammeActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(ProgrammeAction.values());
    }
}
