package vn.chungtay.campaigns.model.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.HouseholdId;

/**
 * A request for a review, as it was made and as far as it is.
 *
 * @param unit the commune that is asked
 * @param dueOn last day for the answer, a working day
 * @param found which household it is and where it is listed
 * @param refusal the written refusal, prepared or signed; absent if there is none
 * @param version grows with every step; whoever does one says which they saw
 */
public record ReviewRequest(
        ReviewRequestId id,
        Reference reference,
        Channel channel,
        UnitId unit,
        LocalDate receivedOn,
        Due due,
        Asked asked,
        RequestState state,
        Found found,
        @Nullable Refusal refusal,
        @Nullable String withdrawnBecause,
        int version) {

    /**
     * @param basis where the day comes from
     * @param verified whether somebody compared it with the official text
     */
    public record Due(LocalDate day, String basis, boolean verified) {}

    /**
     * @param code of the household; empty while it is not known or not seen
     * @param entryState how far its review is; absent while it is on no list
     */
    public record Found(
            @Nullable HouseholdId household,
            String code,
            @Nullable EntryId entry,
            @Nullable CampaignId campaign,
            @Nullable EntryState entryState) {

        public static final Found NOTHING = new Found(null, "", null, null, null);
    }

    /** @param by who prepared it; @param number and @param on of the signed paper, absent before */
    public record Refusal(String because, @Nullable UserId by, @Nullable String number, @Nullable LocalDate on) {}

    public Optional<Refusal> written() {
        return Optional.ofNullable(refusal);
    }

    /** Whether its answer is late on that day. */
    public boolean isOverdue(LocalDate day) {
        return state.isOpen() && day.isAfter(due.day());
    }
}
