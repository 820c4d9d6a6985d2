package vn.chungtay.identity;

import java.util.Set;

/**
 * Who may do an action.
 *
 * @param code stable, kept by the audit trail, for example {@code registry.household.view}
 * @param readsOnly whether a read-only access token may do it
 * @param roles the roles that may do it, each in the units and on the days of the right that gives it
 */
public record Permission(String code, boolean readsOnly, Set<Role> roles) {

    /** To look and change nothing; a read-only access token is enough. */
    public static Permission looking(String code, Role... roles) {
        return new Permission(code, true, Set.of(roles));
    }

    /** To change something, or to take people's data out of the program. */
    public static Permission acting(String code, Role... roles) {
        return new Permission(code, false, Set.of(roles));
    }
}
