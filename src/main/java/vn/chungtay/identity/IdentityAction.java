package vn.chungtay.identity;

import static vn.chungtay.identity.Role.ADMINISTRATOR;
import static vn.chungtay.identity.Role.COMMUNE_LEADER;
import static vn.chungtay.identity.Role.PROVINCE_OFFICER;

import java.util.Set;

/** What can be done with users and with the trail. */
public enum IdentityAction implements Action {
    VIEW_USERS("identity.user.view", true, ADMINISTRATOR),
    MANAGE_USERS("identity.user.manage", false, ADMINISTRATOR),
    OPERATE_JOBS("identity.jobs.operate", false, ADMINISTRATOR),
    VIEW_TRAIL("identity.trail.view", true, ADMINISTRATOR, COMMUNE_LEADER, PROVINCE_OFFICER);

    private final String code;
    private final boolean readsOnly;
    private final Set<Role> roles;

    IdentityAction(String code, boolean readsOnly, Role... roles) {
        this.code = code;
        this.readsOnly = readsOnly;
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
        return readsOnly;
    }
}
