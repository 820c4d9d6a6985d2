package vn.chungtay.staff.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.staff.StaffAction;

/** What can be done with the register of staff. */
@Component
class StaffActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(StaffAction.values());
    }
}
