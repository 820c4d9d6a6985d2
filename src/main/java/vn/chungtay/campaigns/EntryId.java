package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A household on the list of a review. */
public record EntryId(UUID value) implements Id {

    public static EntryId next() {
        return new EntryId(UUID.randomUUID());
    }
}
