package vn.chungtay.documents;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a paper that has its number. */
public record IssuedPaperId(UUID value) implements Id {

    public static IssuedPaperId next() {
        return new IssuedPaperId(UUID.randomUUID());
    }
}
