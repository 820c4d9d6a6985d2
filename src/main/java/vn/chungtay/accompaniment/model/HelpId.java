package vn.chungtay.accompaniment.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of something a household is given. */
public record HelpId(UUID value) implements Id {

    public static HelpId next() {
        return new HelpId(UUID.randomUUID());
    }
}
