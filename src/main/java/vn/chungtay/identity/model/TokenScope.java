package vn.chungtay.identity.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Action;

/**
 * How much less than its owner an access token may do. It narrows and never widens: whatever the owner loses, the token
 * loses at the same moment.
 *
 * @param readOnly only actions that change nothing and show no ID number
 * @param actions codes of the only actions that are let through; empty: all of the owner's
 * @param area the only unit, with everything below it, that is let through; absent: wherever the owner has rights
 */
public record TokenScope(boolean readOnly, Set<String> actions, @Nullable UnitId area) {

    /** Everything that the owner may do; also holds where there is no token. */
    public static final TokenScope WHOLE = new TokenScope(false, Set.of(), null);

    public TokenScope {
        actions = Set.copyOf(actions);
    }

    public boolean lets(Action action) {
        return (!readOnly || action.readsOnly()) && (actions.isEmpty() || actions.contains(action.code()));
    }
}
