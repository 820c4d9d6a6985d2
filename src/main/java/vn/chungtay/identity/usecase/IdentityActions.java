package vn.chungtay.identity.usecase;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.ActionList;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.identity.UnitAction;

/** What can be done with users and, for geography, which lies below, with units. */
@Component
class IdentityActions implements ActionList {

    @Override
    public Collection<? extends Action> actions() {
        return Stream.<List<? extends Action>>of(List.of(IdentityAction.values()), List.of(UnitAction.values()))
                .flatMap(List::stream)
                .toList();
    }
}
