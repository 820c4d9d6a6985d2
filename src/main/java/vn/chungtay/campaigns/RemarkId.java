package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** What supervisors of a review found. */
public record RemarkId(UUID value) implements Id {

    public static RemarkId next() {
        return new RemarkId(UUID.randomUUID());
    }
}
