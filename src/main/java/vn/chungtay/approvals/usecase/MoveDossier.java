package vn.chungtay.approvals.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.ApprovalsAction;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.DossierMoved;
import vn.chungtay.approvals.DossierOwner;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.approvals.MoveResult.Moved;
import vn.chungtay.approvals.MoveResult.Refused;
import vn.chungtay.approvals.model.Dossier;
import vn.chungtay.approvals.store.DossierStore;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.platform.days.WorkingDays;

/** Moves a dossier by one step: the one door for pages, programs and owners alike. */
@Component
public class MoveDossier {

    private final Access access;
    private final Audit audit;
    private final Seats seats;
    private final DossierStore store;
    private final ObjectProvider<DossierOwner> owners;
    private final WorkingDays days;
    private final Clock clock;

    MoveDossier(
            Access access,
            Audit audit,
            Seats seats,
            DossierStore store,
            ObjectProvider<DossierOwner> owners,
            WorkingDays days,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.seats = seats;
        this.store = store;
        this.owners = owners;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param version as the caller saw it
     * @throws Stale if it has moved since
     */
    @Transactional
    public MoveResult move(DossierId id, int version, Move move) {
        var dossier = found(id);
        access.require(ApprovalsAction.ACT, dossier.unit());
        if (dossier.moves().size() != version) throw new Stale("dossier");
        var who = user();
        var refusal = refusal(dossier, who, move);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var past = dossier.after(move, who, clock.instant(), LocalDate.now(clock), days);
        var moved = new DossierMoved(
                id, dossier.subject(), dossier.waiting().orElseThrow(), move, dossier.with(past).standing(), who);
        var objection = owner(dossier).flatMap(it -> it.objection(moved));
        if (objection.isPresent()) return new Refused(new MoveRefusal.Objection(objection.get()));
        if (!store.add(id, past)) throw new Stale("dossier");
        owner(dossier).ifPresent(it -> it.moved(moved));
        audit.changed(
                ApprovalsAction.ACT.code(),
                id,
                Map.of("state", dossier.state().name(), "step", past.step()),
                Map.of("state", moved.standing().state().name(), "move", past.word().name()));
        return new Moved(moved.standing());
    }

    private Optional<MoveRefusal> refusal(Dossier dossier, UserId who, Move move) {
        var seated = dossier.waiting().filter(seats::holds).isPresent();
        return dossier.refusal(who, seated, move);
    }

    /** Why the caller could not do the step that waits now; empty if they could. */
    @Transactional(readOnly = true)
    public Optional<MoveRefusal> refusal(DossierId id) {
        var dossier = found(id);
        access.require(ApprovalsAction.ACT, dossier.unit());
        return refusal(dossier, user(), new Move.Done(""));
    }

    /** The owner has a word, unless its module is not there any more. */
    private Optional<DossierOwner> owner(Dossier dossier) {
        return owners.stream().filter(it -> it.kind().equals(dossier.kind())).findFirst();
    }

    private Dossier found(DossierId id) {
        return store.find(id).orElseThrow(() -> new NotFound("dossier"));
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the move"));
    }
}
