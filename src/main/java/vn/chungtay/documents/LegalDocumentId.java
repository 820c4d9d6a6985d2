package vn.chungtay.documents;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a document of the legal register. */
public record LegalDocumentId(UUID value) implements Id {

    public static LegalDocumentId next() {
        return new LegalDocumentId(UUID.randomUUID());
    }
}
