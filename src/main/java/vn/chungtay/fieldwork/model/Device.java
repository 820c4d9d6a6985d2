package vn.chungtay.fieldwork.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/**
 * One reviewer on one device.
 *
 * @param installation of the application; two reviewers who share a device have it in common
 * @param unit where its owner worked when it was registered
 */
public record Device(
        DeviceId id,
        UUID installation,
        UserId user,
        String name,
        UnitId unit,
        Instant registeredAt,
        Optional<Revocation> revoked) {

    /** Characters of the name. */
    public static final int LONGEST_NAME = 100;

    /** From then on it takes nothing more, and what it still has goes into quarantine. */
    public record Revocation(Instant at, UserId by, String because) {}
}
