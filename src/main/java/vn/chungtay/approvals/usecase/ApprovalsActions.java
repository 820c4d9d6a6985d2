package vn.chungtay.approvals.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.ApprovalsAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with dossiers. */
@Component
class ApprovalsActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(ApprovalsAction.values());
    }
}
