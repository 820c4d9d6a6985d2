package vn.chungtay.geography;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of one dated act that changed units. */
public record ReorganisationId(UUID value) implements Id {

    public static ReorganisationId next() {
        return new ReorganisationId(UUID.randomUUID());
    }
}
