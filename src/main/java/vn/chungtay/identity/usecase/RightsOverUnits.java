package vn.chungtay.identity.usecase;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.GeographyAction;
import vn.chungtay.geography.UnitAuthority;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Role;

/** Answers geography, which lies below and knows no people: who may change units. */
@Component
class RightsOverUnits implements UnitAuthority {

    private final Access access;

    RightsOverUnits(Access access) {
        this.access = access;
    }

    @Override
    public void require(GeographyAction action, UnitId place) {
        access.require(new Asked(action), place);
    }

    @Override
    public boolean may(GeographyAction action, UnitId place) {
        return access.may(new Asked(action), place);
    }

    /** Villages are changed by their commune; communes, everything above and the official lists by the province. */
    private record Asked(GeographyAction action) implements Action {

        private static final Set<Role> ABOVE =
                Set.of(Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER, Role.ADMINISTRATOR);

        @Override
        public String code() {
            return action.code();
        }

        @Override
        public Set<Role> roles() {
            return switch (action) {
                case CHANGE_UNITS, FLAG_UNITS -> ABOVE;
                case CHANGE_VILLAGES -> {
                    var roles = EnumSet.of(Role.COMMUNE_LEADER, Role.DISTRICT_OFFICER);
                    roles.addAll(ABOVE);
                    yield roles;
                }
            };
        }

        @Override
        public boolean readsOnly() {
            return false;
        }
    }
}
