package vn.chungtay.waves.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.waves.WavesAction;

/** What can be done in survey waves. */
@Component
class WavesActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(WavesAction.values());
    }
}
