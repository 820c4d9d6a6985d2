package vn.chungtay.registry;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of the help of one helper for a household. */
public record HelperId(UUID value) implements Id {

    public static HelperId next() {
        return new HelperId(Id.newUuid());
    }
}
