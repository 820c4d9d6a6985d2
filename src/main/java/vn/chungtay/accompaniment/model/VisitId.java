package vn.chungtay.accompaniment.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a visit. */
public record VisitId(UUID value) implements Id {

    public static VisitId next() {
        return new VisitId(UUID.randomUUID());
    }
}
