package vn.chungtay.approvals;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a dossier. */
public record DossierId(UUID value) implements Id {

    public static DossierId next() {
        return new DossierId(UUID.randomUUID());
    }
}
