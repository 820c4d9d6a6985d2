package vn.chungtay.plans.model;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a task of a plan. */
public record TaskId(UUID value) implements Id {

    public static TaskId next() {
        return new TaskId(UUID.randomUUID());
    }
}
