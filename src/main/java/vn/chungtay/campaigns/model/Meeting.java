package vn.chungtay.campaigns.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.geography.UnitId;

/**
 * A meeting of a village with its minutes, which nobody rewrites.
 *
 * @param seq of the minutes in the village, from 1; a correction has one of its own
 * @param corrected the minutes that these put right; absent for the first ones of a meeting
 * @param reason why; empty for the first ones
 * @param correctedBy the minutes that put these right, if there are any
 */
public record Meeting(
        MeetingId id,
        CampaignId campaign,
        UnitId village,
        int seq,
        Minutes minutes,
        @Nullable MeetingId corrected,
        String reason,
        @Nullable MeetingId correctedBy) {

    public Optional<MeetingId> corrects() {
        return Optional.ofNullable(corrected);
    }

    /** Whether these are the minutes that hold. */
    public boolean holds() {
        return correctedBy == null;
    }
}
