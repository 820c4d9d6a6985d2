package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.RemarkId;
import vn.chungtay.geography.UnitId;

/**
 * What supervisors of a review found: the statistics office, the Front, or the level above (REV-05).
 *
 * @param village absent if it is about the whole review
 * @param entry the household it is about; absent if it is about none in particular
 * @param household its code; empty if it is about none
 * @param agency whose supervisor found it, as their account says
 * @param by name of the supervisor
 * @param dueOn last day for the answer, as the supervisor set it
 * @param reply absent while it is open
 */
public record Remark(
        RemarkId id,
        CampaignId campaign,
        @Nullable UnitId village,
        @Nullable EntryId entry,
        String household,
        String agency,
        String by,
        LocalDate foundOn,
        String said,
        LocalDate dueOn,
        @Nullable Reply reply) {

    /** @param by name of whoever answered for the commune */
    public record Reply(String text, LocalDate on, String by) {}

    public Optional<Reply> answered() {
        return Optional.ofNullable(reply);
    }

    public Optional<UnitId> place() {
        return Optional.ofNullable(village);
    }

    public Optional<EntryId> about() {
        return Optional.ofNullable(entry);
    }

    public boolean isOverdue(LocalDate day) {
        return reply == null && day.isAfter(dueOn);
    }
}
