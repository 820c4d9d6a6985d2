package vn.chungtay.standards;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a table that a province loaded. */
public record LocalTableId(UUID value) implements Id {

    public static LocalTableId next() {
        return new LocalTableId(UUID.randomUUID());
    }
}
