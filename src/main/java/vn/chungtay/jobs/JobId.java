package vn.chungtay.jobs;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of one planned piece of work. */
public record JobId(UUID value) implements Id {

    public static JobId next() {
        return new JobId(UUID.randomUUID());
    }
}
