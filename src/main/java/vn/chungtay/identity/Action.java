package vn.chungtay.identity;

import java.util.Set;

/**
 * Something that can be done. Each module lists its own in one enum; the roles that may do it stand beside it.
 *
 * <p>The code is stable and is what the audit trail keeps, for example {@code registry.household.view}.
 */
public interface Action {

    String code();

    Set<Role> roles();

    /** Whether a read-only access token may do it. */
    boolean readsOnly();
}
