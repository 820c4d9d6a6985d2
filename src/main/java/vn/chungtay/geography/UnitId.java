package vn.chungtay.geography;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of an administrative unit; its code and name are only what it was called in some years. */
public record UnitId(UUID value) implements Id {

    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }
}
