package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;

/**
 * What a meeting of a village asks of the plan (PLN-16).
 *
 * @param metOn the day of the meeting
 * @param rank of the proposal among those of its village; 1 is what it wants most
 * @param households that it would serve; absent if nobody counted
 * @param reason why it was refused; empty otherwise
 * @param task by which it is carried out; absent unless accepted
 * @param revision grows with every change
 */
public record Proposal(
        UUID id,
        PlanId plan,
        UnitId village,
        LocalDate metOn,
        int rank,
        String words,
        @Nullable Integer households,
        State state,
        String reason,
        @Nullable TaskId task,
        int revision) {

    private static final int LOWEST = 99;

    /** How it ended, or that it has not. */
    public enum State {
        OPEN,
        ACCEPTED,
        REFUSED
    }

    public Optional<String> refusal(LocalDate today) {
        if (words.isBlank()) return Optional.of("plans.refusal.proposal.words");
        if (rank < 1 || rank > LOWEST) return Optional.of("plans.refusal.proposal.rank");
        if (households != null && households < 0) return Optional.of("plans.refusal.proposal.households");
        return metOn.isAfter(today) ? Optional.of("plans.refusal.proposal.in_future") : Optional.empty();
    }
}
