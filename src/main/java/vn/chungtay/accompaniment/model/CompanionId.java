package vn.chungtay.accompaniment.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of somebody who helps households. */
public record CompanionId(UUID value) implements Id {

    public static CompanionId next() {
        return new CompanionId(UUID.randomUUID());
    }
}
