package vn.chungtay.campaigns.model.sheet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.sheet.ReviewSheet.State;
import vn.chungtay.fieldwork.FieldStanding.Why;

/**
 * Whether the sheet about a household takes answers that come from a device, perhaps days after they were given. Whether
 * their day is one of the review is asked when the sheet is handed in. What is recognised is corrected at the office.
 */
public final class AnswersFromAfield {

    private AnswersFromAfield() {}

    /**
     * @param last sheet of the household in this review; null if none was begun
     * @return why it takes none; empty if it does
     */
    public static Optional<Why> closed(Campaign campaign, Entry entry, @Nullable ReviewSheet last) {
        if (entry.state() == EntryState.LEFT) return Optional.of(Why.LEFT);
        if (campaign.isFinished() || entry.state().isThrough()) return Optional.of(Why.OVER);
        if (last == null || last.state() == State.FILLING_IN) return Optional.empty();
        // After a sheet was taken in, another one is wanted only where the result does not stand; otherwise answers that come
        // now are late ones to the sheet before.
        var again = last.state() == State.TAKEN_IN && entry.state().isLookedAtLate();
        return again ? Optional.empty() : Optional.of(Why.HANDED_IN);
    }
}
