package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.ObjectionId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.geography.UnitId;

/**
 * What somebody has against a posted list.
 *
 * @param entry the household it is about; absent if one is missing from the list
 * @param household how the list names it; empty if one is missing
 * @param contact where the answer goes; may be empty
 * @param late whether it came after the last day; then it is answered and stops nothing
 * @param dueOn last day for the answer, a working day
 * @param answer absent while it is open
 */
public record Objection(
        ObjectionId id,
        PostingId posting,
        CampaignId campaign,
        UnitId village,
        @Nullable EntryId entry,
        String household,
        LocalDate receivedOn,
        String byWhom,
        String contact,
        String said,
        boolean late,
        LocalDate dueOn,
        @Nullable Answer answer) {

    /** What it led to. */
    public enum Result {
        /** The re-check found what was posted. */
        UNCHANGED,
        /** The re-check found another class, which is posted again. */
        CHANGED,
        /** There was nothing to re-check. */
        REFUSED,
        /** The household that was missing is on the list of the review now and goes the way of all others. */
        LISTED
    }

    /** @param text as it goes to whoever objected */
    public record Answer(Result result, String text, LocalDate on) {}

    public Optional<EntryId> about() {
        return Optional.ofNullable(entry);
    }

    public Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }

    /** Whether its answer is late on that day. */
    public boolean isOverdue(LocalDate day) {
        return answer == null && day.isAfter(dueOn);
    }
}
