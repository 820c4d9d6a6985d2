package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;

/**
 * A list of results as it was posted in a village.
 *
 * @param seq of the village, from 1
 * @param lastDay until when somebody may object; a working day
 * @param places where it hangs
 * @param rule how the days were counted, by which text
 * @param looks whose results are on it
 */
public record Posting(
        PostingId id,
        CampaignId campaign,
        UnitId village,
        int seq,
        LocalDate postedOn,
        LocalDate lastDay,
        String places,
        String rule,
        List<AssessmentId> looks) {

    public Posting {
        looks = List.copyOf(looks);
    }

    /** Whether the days for objections are over on that day. */
    public boolean isOver(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
