package vn.chungtay.accompaniment.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a duty to visit. */
public record DutyId(UUID value) implements Id {

    public static DutyId next() {
        return new DutyId(UUID.randomUUID());
    }
}
