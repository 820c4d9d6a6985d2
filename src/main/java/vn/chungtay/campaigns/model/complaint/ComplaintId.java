package vn.chungtay.campaigns.model.complaint;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a complaint. */
public record ComplaintId(UUID value) implements Id {

    public static ComplaintId next() {
        return new ComplaintId(UUID.randomUUID());
    }
}
