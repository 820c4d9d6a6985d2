package vn.chungtay.approvals.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.DossierStanding;
import vn.chungtay.approvals.DossierState;
import vn.chungtay.approvals.DossierStep;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.model.PastMove.Word;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.days.WorkingDays;

/** A dossier with its steps and everything that happened to it, and the rules by which it moves. */
public record Dossier(
        DossierId id,
        String kind,
        UUID subject,
        UnitId unit,
        String title,
        String link,
        String route,
        Set<UserId> makers,
        List<DossierStep> steps,
        List<PastMove> moves) {

    public Dossier {
        makers = Set.copyOf(makers);
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
    }

    public DossierStanding standing() {
        return new DossierStanding(id, state(), moves.size(), waiting().orElse(null), due());
    }

    public DossierState state() {
        if (moves.isEmpty()) return DossierState.DRAFT;
        var last = moves.getLast();
        if (last.next() == null) return DossierState.APPROVED;
        if (last.word() == Word.WITHDRAWN) return DossierState.WITHDRAWN;
        return last.next() == 1 ? DossierState.RETURNED : DossierState.SUBMITTED;
    }

    /** The step that waits; empty when every step is done. */
    public Optional<DossierStep> waiting() {
        if (moves.isEmpty()) return Optional.of(steps.getFirst());
        return Optional.ofNullable(moves.getLast().next()).map(it -> steps.get(it - 1));
    }

    private @Nullable LocalDate due() {
        return moves.isEmpty() ? null : moves.getLast().due();
    }

    /**
     * Why this person may not make this move.
     *
     * @param seated whether they hold one of the step's roles in its unit today
     */
    public Optional<MoveRefusal> refusal(UserId who, boolean seated, Move move) {
        var step = waiting().orElse(null);
        if (step == null) return Optional.of(new MoveRefusal.NotWaiting());
        return Optional.ofNullable(
                switch (move) {
                    case Move.Withdrawn _ -> refusalToWithdraw(who, step);
                    case Move.Done _ -> refusalToDecide(who, seated, step);
                    case Move.Returned back -> refusalToReturn(who, seated, step, back);
                });
    }

    private @Nullable MoveRefusal refusalToWithdraw(UserId who, DossierStep step) {
        if (!makers.contains(who)) return new MoveRefusal.NotMaker();
        return step.number() == 1 ? new MoveRefusal.NotWaiting() : null;
    }

    private @Nullable MoveRefusal refusalToReturn(UserId who, boolean seated, DossierStep step, Move.Returned back) {
        var refusal = refusalToDecide(who, seated, step);
        if (refusal != null) return refusal;
        if (back.toStep() < 1 || back.toStep() >= step.number()) return new MoveRefusal.NoEarlierStep();
        return back.note().isBlank() ? new MoveRefusal.ReasonMissing() : null;
    }

    private @Nullable MoveRefusal refusalToDecide(UserId who, boolean seated, DossierStep step) {
        if (step.number() > 1 && makers.contains(who)) return new MoveRefusal.OwnWork();
        if (!seated) return new MoveRefusal.NotYourStep();
        return doneBy(step.number() - 1).filter(who::equals).isPresent() ? new MoveRefusal.TwiceRunning() : null;
    }

    private Optional<UserId> doneBy(int step) {
        return moves.reversed().stream()
                .filter(it -> it.step() == step && it.word() == Word.DONE)
                .map(PastMove::by)
                .findFirst();
    }

    /** What is written down of a move that nothing stands against; the next step's days count from today. */
    public PastMove after(Move move, UserId by, Instant at, LocalDate today, WorkingDays days) {
        var step = waiting().orElseThrow();
        var next = switch (move) {
            case Move.Done _ -> step.number() == steps.size() ? null : Integer.valueOf(step.number() + 1);
            case Move.Returned back -> Integer.valueOf(back.toStep());
            case Move.Withdrawn _ -> Integer.valueOf(1);
        };
        var word = switch (move) {
            case Move.Done _ -> Word.DONE;
            case Move.Returned _ -> Word.RETURNED;
            case Move.Withdrawn _ -> Word.WITHDRAWN;
        };
        var due = next == null ? null : days.after(today, steps.get(next - 1).days());
        return new PastMove(moves.size() + 1, step.number(), word, next, due, move.note().strip(), by, at);
    }

    /** The dossier after this move. */
    public Dossier with(PastMove move) {
        var all = new ArrayList<>(moves);
        all.add(move);
        return new Dossier(id, kind, subject, unit, title, link, route, makers, steps, all);
    }
}
