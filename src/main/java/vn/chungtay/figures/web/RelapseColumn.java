package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chungtay.figures.PovertyEntry;
import vn.chungtay.figures.RelapseCounts;
import vn.chungtay.figures.model.HouseholdFilter.Trait;

/** The columns of the table of relapse and new poverty, the same on the page, in files and in addresses of lists. */
enum RelapseColumn {
    POOR_AGAIN(PovertyEntry.POOR_AGAIN, PovertyEntry.POOR_AGAIN_FROM_NEAR_POOR),
    POOR_AGAIN_FROM_NEAR_POOR(PovertyEntry.POOR_AGAIN_FROM_NEAR_POOR),
    NEWLY_POOR(PovertyEntry.NEWLY_POOR, PovertyEntry.NEWLY_POOR_FROM_NEAR_POOR),
    NEWLY_POOR_FROM_NEAR_POOR(PovertyEntry.NEWLY_POOR_FROM_NEAR_POOR),
    NEAR_POOR_AGAIN(PovertyEntry.NEAR_POOR_AGAIN),
    NEWLY_NEAR_POOR(PovertyEntry.NEWLY_NEAR_POOR),
    NEWLY_ESCAPED,
    BACK;

    /** Columns whose households have causes, each of them in one column only. */
    static final List<RelapseColumn> WITH_CAUSES = List.of(POOR_AGAIN, NEWLY_POOR, NEAR_POOR_AGAIN, NEWLY_NEAR_POOR);

    private final Set<PovertyEntry> entries;

    RelapseColumn(PovertyEntry... entries) {
        this.entries = Set.of(entries);
    }

    RelapseCounts.Tally tally(RelapseCounts counts) {
        return counts.of(entries);
    }

    int households(RelapseCounts counts) {
        return switch (this) {
            case NEWLY_ESCAPED -> counts.newlyEscaped();
            case BACK -> counts.back();
            default -> tally(counts).households();
        };
    }

    Trait trait(LocalDate since) {
        return entries.isEmpty() ? new Trait.Escaped(since, this == BACK) : new Trait.Entered(since, entries);
    }
}
