package vn.chungtay.fieldwork.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Given here to everything that comes, also to what has no identity of its own or one that is taken. */
public record ArrivalId(UUID value) implements Id {

    public static ArrivalId next() {
        return new ArrivalId(UUID.randomUUID());
    }
}
