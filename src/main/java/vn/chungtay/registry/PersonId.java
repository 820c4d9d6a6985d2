package vn.chungtay.registry;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a person, whatever household they are in. */
public record PersonId(UUID value) implements Id {

    public static PersonId next() {
        return new PersonId(Id.newUuid());
    }
}
