package vn.chungtay.identity.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.identity.UserId;

/**
 * A person who uses the system.
 *
 * @param mustChangePassword the password was set by somebody else and works only for setting an own one
 * @param disabledAt since when they may not sign in, absent while they may
 */
public record Account(
        UserId id,
        String userName,
        String fullName,
        String agency,
        String passwordHash,
        boolean mustChangePassword,
        @Nullable Instant disabledAt,
        int version) {

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public Optional<Instant> disabled() {
        return Optional.ofNullable(disabledAt);
    }
}
