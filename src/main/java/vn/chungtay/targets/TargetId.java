package vn.chungtay.targets;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** One target of a plan. */
public record TargetId(UUID value) implements Id {

    public static TargetId next() {
        return new TargetId(UUID.randomUUID());
    }
}
