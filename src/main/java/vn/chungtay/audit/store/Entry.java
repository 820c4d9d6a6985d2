package vn.chungtay.audit.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail as it is written, save those whom it is about. */
public record Entry(
        Instant at,
        @Nullable UUID user,
        Kind kind,
        String action,
        Collection<UUID> units,
        @Nullable LocalDate asOf,
        Map<String, ?> before,
        Map<String, ?> after,
        @Nullable Long rows) {

    /** What kind of thing happened. */
    public enum Kind {
        LOOKED,
        CHANGED,
        EXPORTED
    }
}
