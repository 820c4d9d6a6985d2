package vn.chungtay.figures;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of one closing of a year: the figures of one unit, one year, one version. */
public record ClosingId(UUID value) implements Id {

    public static ClosingId next() {
        return new ClosingId(UUID.randomUUID());
    }
}
