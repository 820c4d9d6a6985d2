package vn.chungtay.figures.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of the figures with a recount of the records.
 *
 * @param afterRebuild whether the figures had just been made anew
 * @param folded rows of the tallies that went because they could be summed up
 * @param differences how many counts and standings disagreed
 * @param by name of whoever asked for it, absent for the nightly one
 */
public record FigureCheck(
        UUID id, boolean afterRebuild, long folded, int differences, Instant at, @Nullable String by) {

    public boolean agrees() {
        return differences == 0;
    }
}
