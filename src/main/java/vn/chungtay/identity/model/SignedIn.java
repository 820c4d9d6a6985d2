package vn.chungtay.identity.model;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.identity.UserId;

/**
 * Who is at the other end of a request.
 *
 * @param signIn the sign-in that the session began with; absent for an access token
 */
public record SignedIn(UUID user, String userName, String fullName, boolean mustChangePassword, @Nullable UUID signIn)
        implements Principal, Serializable {

    public UserId id() {
        return new UserId(user);
    }

    @Override
    public String getName() {
        return userName;
    }
}
