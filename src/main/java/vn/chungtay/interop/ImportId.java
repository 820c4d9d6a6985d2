package vn.chungtay.interop;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a list that was brought. */
public record ImportId(UUID value) implements Id {

    public static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }
}
