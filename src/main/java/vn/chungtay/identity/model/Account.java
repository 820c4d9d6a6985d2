package vn.chungtay.identity.model;

import java.time.Instant;
import java.util.regex.Pattern;
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

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    /** 3 to 40 of the letters a to z without marks, digits, dots, dashes and underscores. */
    public static boolean isName(String userName) {
        return NAME.matcher(userName).matches();
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
