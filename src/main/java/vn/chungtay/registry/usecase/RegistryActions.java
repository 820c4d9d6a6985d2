package vn.chungtay.registry.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with households. */
@Component
class RegistryActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(RegistryAction.values());
    }
}
