package vn.chungtay.identity;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.shared.Id;

/**
 * Access tokens that devices hold for their reviewers. They are accepted for a year. Whoever asks for one, or ends it, has
 * decided already that the caller may.
 */
public interface DeviceTokens {

    /**
     * A token of the caller for this device; earlier ones of the device run out.
     *
     * @param actions the only ones that it lets through, as far as the caller may do them at all; once {@link DeviceWork}
     *     says otherwise, what that says
     * @return the secret, once and never again
     */
    String issue(Id device, String name, Collection<? extends Action> actions);

    /** From now on all tokens of the device are refused with {@code 401 device_revoked}. */
    void revoke(Id device);

    /** The device whose token the current request came with; empty for everything else. */
    Optional<UUID> current();
}
