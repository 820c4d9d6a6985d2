package vn.chungtay.registry;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a household over all its years. */
public record HouseholdId(UUID value) implements Id {

    public static HouseholdId next() {
        return new HouseholdId(Id.newUuid());
    }
}
