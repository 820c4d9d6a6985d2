package vn.chungtay.plans;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of one version of a plan. */
public record VersionId(UUID value) implements Id {

    public static VersionId next() {
        return new VersionId(UUID.randomUUID());
    }
}
