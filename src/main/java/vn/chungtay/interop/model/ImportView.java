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
        @Nullable JobId job) {

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

    public boolean isApplicable() {
        return state == ImportState.CHECKED && counts.mistakes() == 0 && counts.fresh() + counts.changed() > 0;
    }
}
