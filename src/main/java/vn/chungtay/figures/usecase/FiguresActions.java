package vn.chungtay.figures.usecase;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;

/** What can be done with figures. */
@Component
class FiguresActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return List.of(FiguresAction.values());
    }
}
