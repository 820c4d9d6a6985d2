package vn.chungtay.figures.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.EditionId;

/**
 * How much of a place was counted under the next standard.
 *
 * @param areas communes with villages of the place
 * @param counted how many of them were counted
 * @param earliest the day of the oldest of these counts; null if there is none
 * @param latest the day of the newest
 * @param countedAt when the newest was made
 * @param editions of the dated files by which they were made
 */
public record NextState(
        int areas,
        int counted,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Instant countedAt,
        List<String> editions) {

    public NextState {
        editions = List.copyOf(editions);
    }

    public boolean complete() {
        return counted == areas;
    }

    /** Whether something was counted by other data than that of today. */
    public boolean isOutdated(EditionId now) {
        return editions.stream().anyMatch(it -> !it.equals(now.value()));
    }
}
