package vn.chungtay.targets;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** The targets and quotas of one unit for one year. */
public record TargetSetId(UUID value) implements Id {

    public static TargetSetId next() {
        return new TargetSetId(UUID.randomUUID());
    }
}
