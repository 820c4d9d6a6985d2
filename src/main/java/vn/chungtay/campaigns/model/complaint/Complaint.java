package vn.chungtay.campaigns.model.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/**
 * A complaint about a recognised list.
 *
 * @param number in the book of the commune, from 1
 * @param about the household of the list; absent if one is missing on it
 * @param previous the first complaint, if this is the second
 * @param unit the commune whose list it is
 * @param decidedIn the unit whose head decides: the commune itself, or the one above for a second complaint
 * @param terms until when; each absent where no rule is loaded
 * @param answer absent until it is decided
 * @param notAccepted absent unless it was not taken up
 * @param mendedBy the list that mends it, once it is recognised
 */
public record Complaint(
        ComplaintId id,
        int number,
        DecisionId decision,
        @Nullable About about,
        @Nullable ComplaintId previous,
        UnitId unit,
        UnitId decidedIn,
        Brought brought,
        Terms terms,
        ComplaintState state,
        @Nullable NotAccepted notAccepted,
        @Nullable Answer answer,
        @Nullable String withdrawnBecause,
        @Nullable DecisionId mendedBy,
        int version) {

    /** A household as the list names it. */
    public record About(EntryId entry, HouseholdId household, String code, String head) {}

    /** @param contact where the answer goes; may be empty @param wanted what should be done; may be empty */
    public record Brought(LocalDate on, String who, String contact, String said, String wanted) {}

    /** @param term how long whoever took it up gave it; absent before */
    public record Terms(
            @Nullable LocalDate acceptBy,
            @Nullable LocalDate acceptedOn,
            ComplaintRule.@Nullable Term term,
            @Nullable LocalDate decideBy,
            String basis,
            boolean verified) {}

    public record NotAccepted(LocalDate on, String because) {}

    /** What a complaint leads to. */
    public enum Result {
        /** The list was right. */
        KEPT,
        /** It was wrong; the commune makes a list that mends it. */
        CORRECTED
    }

    /** @param number of the decision on the complaint, as on paper */
    public record Answer(Result result, String reasons, String number, LocalDate on) {}

    public boolean isSecond() {
        return previous != null;
    }

    public Optional<About> household() {
        return Optional.ofNullable(about);
    }

    /** The day until which the step that waits is to be done; absent if none waits or no rule is loaded. */
    public @Nullable LocalDate due() {
        return switch (state) {
            case RECEIVED -> terms.acceptBy();
            case ACCEPTED -> terms.decideBy();
            case TO_CORRECT, NOT_ACCEPTED, KEPT, CORRECTED, WITHDRAWN -> null;
        };
    }

    public boolean isOverdue(LocalDate day) {
        var due = due();
        return due != null && day.isAfter(due);
    }

    /** The day on which whoever complained was answered. */
    public Optional<LocalDate> answeredOn() {
        if (answer != null) return Optional.of(answer.on());
        return Optional.ofNullable(notAccepted).map(NotAccepted::on);
    }
}
