package vn.chungtay.interop.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.interop.ImportId;
import vn.chungtay.jobs.JobId;

/**
 * A list and what is known about it.
 *
 * @param problem why the file was refused as a whole
 * @param letters old encodings that were converted, empty for none
 * @param cleared whether what it would write was cleared away because it waited too long
 */
public record ImportView(
        ImportId id,
        String fileName,
        UnitId unit,
        LocalDate effectiveOn,
        ImportState state,
        @Nullable FileProblem problem,
        String letters,
        Counts counts,
        @Nullable JobId job,
        boolean cleared) {

    /** Days after its check for which a list waits to be written; then what it would write is cleared away. */
    public static final int WAITS_DAYS = 30;

    /**
     * How many rows and households, and what would become of them.
     *
     * @param missing households of the same villages that are in the register and not in the list
     */
    public record Counts(int rows, int fresh, int changed, int same, int mistakes, int doubts, int missing) {

        public int households() {
            return fresh + changed + same;
        }
    }

    public int waitsDays() {
        return WAITS_DAYS;
    }

    public boolean isApplicable() {
        return state == ImportState.CHECKED && counts.mistakes() == 0 && !cleared && counts.fresh() + counts.changed() > 0;
    }
}
