package vn.chungtay.interop;

import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.COMMUNE_OFFICER;
import static vn.chungtay.identity.Role.DISTRICT_OFFICER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import java.util.Set;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Role;

/** What can be done with lists as files. */
public enum InteropAction implements Action {
    IMPORT("interop.list.import", COMMUNE_OFFICER),
    EXPORT("interop.list.export", COMMUNE_OFFICER, COMMUNE_LEADER, DISTRICT_OFFICER, PROVINCE_OFFICER);

    private final String code;
    private final Set<Role> roles;

    InteropAction(String code, Role... roles) {
        this.code = code;
        this.roles = Set.of(roles);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean readsOnly() {
        return false;
    }
}
