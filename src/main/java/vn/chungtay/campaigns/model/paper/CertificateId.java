package vn.chungtay.campaigns.model.paper;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A certificate that was given to a household. */
public record CertificateId(UUID value) implements Id {

    public static CertificateId next() {
        return new CertificateId(UUID.randomUUID());
    }
}
