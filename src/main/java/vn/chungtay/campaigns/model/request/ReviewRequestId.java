package vn.chungtay.campaigns.model.request;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a request for a review, for officers; whoever asked knows it by its {@link Reference}. */
public record ReviewRequestId(UUID value) implements Id {

    public static ReviewRequestId next() {
        return new ReviewRequestId(UUID.randomUUID());
    }
}
