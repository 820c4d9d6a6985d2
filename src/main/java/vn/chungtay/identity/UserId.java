package vn.chungtay.identity;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a person who uses the system. */
public record UserId(UUID value) implements Id {

    public static UserId next() {
        return new UserId(UUID.randomUUID());
    }
}
