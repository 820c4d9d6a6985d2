package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import vn.chungtay.figures.PovertyEntry;
import vn.chungtay.figures.RelapseCounts;

/** How a result comes from what became of households during a year, which the counts of two days do not tell (IND-28). */
public enum RelapseTallying implements Tallying {
    POOR_AGAIN(PovertyEntry.POOR_AGAIN, PovertyEntry.POOR_AGAIN_FROM_NEAR_POOR),
    NEWLY_POOR(PovertyEntry.NEWLY_POOR, PovertyEntry.NEWLY_POOR_FROM_NEAR_POOR),
    POOR_AGAIN_OR_NEWLY(
            PovertyEntry.POOR_AGAIN,
            PovertyEntry.POOR_AGAIN_FROM_NEAR_POOR,
            PovertyEntry.NEWLY_POOR,
            PovertyEntry.NEWLY_POOR_FROM_NEAR_POOR),
    /** Of the newly escaped of the first day, those that are poor or near-poor again. */
    SHARE_BACK;

    private final Set<PovertyEntry> entries;

    RelapseTallying(PovertyEntry... entries) {
        this.entries = entries.length == 0 ? Set.of() : EnumSet.of(entries[0], entries);
    }

    public Result of(RelapseCounts counts) {
        if (this == SHARE_BACK) return Result.rate(counts.back(), counts.newlyEscaped());
        return Result.told(BigDecimal.valueOf(counts.of(entries).households()));
    }

    /** A share of nobody says nothing; numbers of households are known wherever households are. */
    public boolean isKnown(RelapseCounts counts) {
        return this != SHARE_BACK || counts.newlyEscaped() > 0;
    }
}
