package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A list of results as it was posted in a village. */
public record PostingId(UUID value) implements Id {

    public static PostingId next() {
        return new PostingId(UUID.randomUUID());
    }
}
