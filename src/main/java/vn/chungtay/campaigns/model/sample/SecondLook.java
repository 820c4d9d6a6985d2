package vn.chungtay.campaigns.model.sample;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.SheetId;

/**
 * A household that was drawn to be asked a second time.
 *
 * @param sample number of the draw within the review
 * @param household how a page names it: the head, else the code
 * @param first who looked first; absent where nobody in particular is known to have
 * @param lookedBefore everybody who had a hand in the first look
 * @param firstName empty where nobody is
 * @param secondName who began the second sheet; empty before
 * @param firstClass what the first look found; absent where the standard could not decide
 * @param sheet of the second look; absent before it is begun
 * @param revision that was handed in; absent before
 * @param found absent until the two were compared
 */
public record SecondLook(
        SecondLookId id,
        CampaignId campaign,
        int sample,
        EntryId entry,
        UnitId village,
        String code,
        String household,
        @Nullable UserId first,
        Set<UserId> lookedBefore,
        String firstName,
        String secondName,
        @Nullable PovertyClass firstClass,
        @Nullable SheetId sheet,
        @Nullable Integer revision,
        @Nullable Found found) {

    /** What comparing two sheets found. */
    public enum Verdict {
        SAME,
        /** Some answers differ, the class does not. */
        DIFFERENT,
        /** The household is looked at again. */
        OTHER_CLASS
    }

    /** How far it is. */
    public enum Step {
        DRAWN,
        BEGUN,
        HANDED_IN,
        COMPARED
    }

    /**
     * @param compared questions that either sheet answers
     * @param different questions that they answer differently
     * @param secondClass absent where the second sheet could not be classified
     */
    public record Found(Verdict verdict, int compared, int different, @Nullable PovertyClass secondClass) {}

    public Step step() {
        if (found != null) return Step.COMPARED;
        if (revision != null) return Step.HANDED_IN;
        return sheet == null ? Step.DRAWN : Step.BEGUN;
    }

    /** @param folded words of the household, its code, or who asked first or again; empty fits all */
    public boolean fits(String folded) {
        return Vietnamese.fold(String.join(" ", household, code, firstName, secondName)).contains(folded);
    }

    public Optional<Found> outcome() {
        return Optional.ofNullable(found);
    }
}
