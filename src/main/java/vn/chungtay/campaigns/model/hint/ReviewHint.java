package vn.chungtay.campaigns.model.hint;

import java.util.List;
import java.util.UUID;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.survey.model.quality.Hint;

/**
 * One look at many sheets of a review.
 *
 * @param block what was looked at: POINTS, INCOME, TIME, or code of a section
 * @param about the sheets that stand out; none where nothing is noticeable
 */
public record ReviewHint(Scope scope, UUID of, String name, String block, Hint hint, List<EntryId> about) {

    public ReviewHint {
        about = List.copyOf(about);
    }

    /** Whose sheets. */
    public enum Scope {
        VILLAGE,
        INVESTIGATOR
    }

    public boolean isNoticeable() {
        return hint.verdict() == Hint.Verdict.NOTICEABLE;
    }
}
