package vn.chungtay.fieldwork.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with devices and what they send. */
@Component
class FieldworkActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(FieldworkAction.values());
    }
}
