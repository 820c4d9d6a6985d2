package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.StandardId;

/**
 * A review of the households of a commune.
 *
 * @param month of a regular review, 1 to 12; absent for the yearly one
 * @param standardId by which it classifies; absent if none is known for its first day
 * @param basis where its days come from, as the page says it
 * @param finishedOn absent while it runs
 * @param version grows with every change of the campaign itself
 */
public record Campaign(
        CampaignId id,
        UnitId unit,
        CampaignKind kind,
        int year,
        @Nullable Integer month,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable StandardId standardId,
        String basis,
        @Nullable LocalDate finishedOn,
        int version) {

    public Optional<StandardId> standard() {
        return Optional.ofNullable(standardId);
    }

    public boolean isFinished() {
        return finishedOn != null;
    }

    /** Whether a look on that day at a household that stands there is one of this review. */
    public boolean takesLook(LocalDate day, EntryState state) {
        return covers(day) || !isFinished() && day.isAfter(closesOn) && state.isLookedAtLate();
    }

    /** Whether that day is one of this review. */
    public boolean covers(LocalDate day) {
        return !isFinished() && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
