package vn.chungtay.identity.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.geography.GeographyAction;
import vn.chungtay.geography.UnitAuthority;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UnitAction;

/** Answers geography, which does not know people, with the rights of the caller. */
@Component
class DecideOnUnits implements UnitAuthority {

    private final Access access;

    DecideOnUnits(Access access) {
        this.access = access;
    }

    @Override
    public void require(GeographyAction action, UnitId place) {
        access.require(UnitAction.of(action), place);
    }

    @Override
    public boolean may(GeographyAction action, UnitId place) {
        return access.may(UnitAction.of(action), place);
    }
}
