package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** What somebody has against a posted list. */
public record ObjectionId(UUID value) implements Id {

    public static ObjectionId next() {
        return new ObjectionId(UUID.randomUUID());
    }
}
