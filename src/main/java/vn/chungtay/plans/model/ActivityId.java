package vn.chungtay.plans.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of an activity over all versions of its plan. */
public record ActivityId(UUID value) implements Id {

    public static ActivityId next() {
        return new ActivityId(UUID.randomUUID());
    }
}
