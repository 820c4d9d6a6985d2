package vn.chungtay.registry;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of one need of a household. */
public record NeedId(UUID value) implements Id {

    public static NeedId next() {
        return new NeedId(Id.newUuid());
    }
}
