package vn.chungtay.standards.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.standards.LocalTableId;

/**
 * A local table as it was loaded, and what another person decided about it.
 *
 * @param unit the province for which it holds
 * @param document the document that it was taken from, as the loader cites it
 * @param validFrom the first day on which it is to be used, once approved
 */
public record LocalTable(
        LocalTableId id,
        LocalTableKind kind,
        UnitId unit,
        String document,
        LocalDate validFrom,
        String fileName,
        UserId loadedBy,
        Instant loadedAt,
        @Nullable Decision outcome) {

    /** What the second person said. */
    public record Decision(boolean approved, String note, UserId by, Instant at) {}

    public Optional<Decision> decision() {
        return Optional.ofNullable(outcome);
    }

    /** DRAFT, APPROVED or RETURNED. */
    public State state() {
        if (outcome == null) return State.DRAFT;
        return outcome.approved() ? State.APPROVED : State.RETURNED;
    }

    /** Where a table stands on its way. */
    public enum State {
        DRAFT,
        APPROVED,
        RETURNED
    }
}
