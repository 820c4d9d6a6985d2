package vn.chungtay.plans.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.identity.UserId;

/**
 * An issued plan that went to an organisation which has something to do by it (PLN-06).
 *
 * @param receivedAt absent until somebody says that they have it
 */
public record Delivery(
        String organisation,
        Reason reason,
        Instant sentAt,
        @Nullable UserId receivedBy,
        @Nullable Instant receivedAt) {

    /** Why it goes there. */
    public enum Reason {
        /** It is the standing agency. */
        STANDING,
        /** It leads a part. */
        LEAD,
        TAKES_PART
    }

    public Optional<Instant> received() {
        return Optional.ofNullable(receivedAt);
    }
}
