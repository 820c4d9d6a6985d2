package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/**
 * A household of the list with the result of one look, as a meeting speaks about it or a posting shows it, and what has
 * become of it since.
 *
 * @param headName the head on the day of the meeting or posting; empty if nobody was
 * @param before its class when it was listed; absent if it had none
 * @param look whose result this is
 * @param result absent where the standard cannot decide
 * @param state where the household stands now
 * @param resultNow of its last look
 */
public record ReviewedHousehold(
        EntryId entry,
        HouseholdId household,
        String code,
        String headName,
        int persons,
        @Nullable PovertyClass before,
        AssessmentId look,
        LocalDate lookedOn,
        @Nullable PovertyClass result,
        EntryState state,
        @Nullable AssessmentId lookNow,
        @Nullable PovertyClass resultNow) {

    /** How a sentence names it. */
    public String name() {
        return headName.isEmpty() ? code : headName;
    }

    public Optional<PovertyClass> classBefore() {
        return Optional.ofNullable(before);
    }

    public Optional<PovertyClass> outcome() {
        return Optional.ofNullable(result);
    }

    public Optional<PovertyClass> outcomeNow() {
        return Optional.ofNullable(resultNow);
    }

    /** Whether somebody looked again since. */
    public boolean isLookedAtAgain() {
        return !look.equals(lookNow);
    }

    /** Whether the last look says something else than this one. */
    public boolean isChanged() {
        return isLookedAtAgain() && result != resultNow;
    }
}
