package vn.chungtay.figures.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;

/** A household with its class of today and the one under the next standard. */
public record NextLine(
        HouseholdId id,
        String code,
        @Nullable String head,
        String village,
        int persons,
        String classNow,
        NextClass then,
        Set<OpenReason> reasons,
        @Nullable LocalDate lookedOn) {

    public NextLine {
        reasons = Set.copyOf(reasons);
    }

    /** The day of the last look; empty where nobody has looked. */
    public Optional<LocalDate> looked() {
        return Optional.ofNullable(lookedOn);
    }
}
