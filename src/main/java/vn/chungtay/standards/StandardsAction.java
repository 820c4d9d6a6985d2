package vn.chungtay.standards;

import java.util.Set;
import vn.chungtay.identity.Action;
import vn.chungtay.identity.Role;

/** What can be done with local tables. Loading and approving need two people, whatever their roles. */
public enum StandardsAction implements Action {
    VIEW_LOCAL_TABLES("standards.local_table.view", true, Set.of(Role.values())),
    LOAD_LOCAL_TABLE("standards.local_table.load", false, Set.of(Role.PROVINCE_OFFICER, Role.ADMINISTRATOR)),
    DECIDE_LOCAL_TABLE("standards.local_table.decide", false, Set.of(Role.PROVINCE_OFFICER, Role.MINISTRY_OFFICER));

    private final String code;
    private final boolean readsOnly;
    private final Set<Role> roles;

    StandardsAction(String code, boolean readsOnly, Set<Role> roles) {
        this.code = code;
        this.readsOnly = readsOnly;
        this.roles = roles;
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
