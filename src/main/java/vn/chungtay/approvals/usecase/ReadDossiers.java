package vn.chungtay.approvals.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.ApprovalsAction;
import vn.chungtay.approvals.DossierCautions;
import vn.chungtay.approvals.DossierCautions.Caution;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.model.Dossier;
import vn.chungtay.approvals.store.DossierQueue;
import vn.chungtay.approvals.store.DossierStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** What waits for the caller, and one dossier with its story. */
@Component
public class ReadDossiers {

    /** More than anybody works through; the page says so. */
    public static final int LONGEST_QUEUE = 500;

    private final Access access;
    private final Seats seats;
    private final DossierQueue queue;
    private final DossierStore store;
    private final Geography geography;
    private final ObjectProvider<DossierCautions> cautions;
    private final Clock clock;

    ReadDossiers(
            Access access,
            Seats seats,
            DossierQueue queue,
            DossierStore store,
            Geography geography,
            ObjectProvider<DossierCautions> cautions,
            Clock clock) {
        this.access = access;
        this.seats = seats;
        this.queue = queue;
        this.store = store;
        this.geography = geography;
        this.cautions = cautions;
        this.clock = clock;
    }

    /** @param late whole days after its deadline; 0 if there is time */
    public record Waiting(DossierQueue.Row row, String place, long late) {}

    /**
     * @param refusal why the caller cannot do the step that waits; absent if they can
     * @param mayWithdraw whether the caller may take it back
     * @param cautions what to know before the step that waits
     */
    public record Whole(
            Dossier dossier,
            String place,
            List<DossierQueue.Event> story,
            Optional<MoveRefusal> refusal,
            boolean mayWithdraw,
            List<Caution> cautions) {}

    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        access.requireAnywhere(ApprovalsAction.ACT);
        var today = LocalDate.now(clock);
        var rows = access.user().map(it -> queue.waitingFor(it, seats.all(), LONGEST_QUEUE)).orElse(List.of());
        var places = geography.units(rows.stream().map(DossierQueue.Row::unit).distinct().toList(), today);
        return rows.stream()
                .map(it -> new Waiting(
                        it,
                        Optional.ofNullable(places.get(it.unit())).map(Unit::name).orElse(""),
                        Math.max(0, today.toEpochDay() - it.due().toEpochDay())))
                .toList();
    }

    /** Nothing for somebody who takes no part in dossiers. */
    @Transactional(readOnly = true)
    public DossierQueue.Count count() {
        if (!mayTakePart()) return new DossierQueue.Count(0, 0);
        access.requireAnywhere(ApprovalsAction.ACT);
        return access.user()
                .map(it -> queue.count(it, seats.all(), LocalDate.now(clock)))
                .orElse(new DossierQueue.Count(0, 0));
    }

    @Transactional(readOnly = true)
    public boolean mayTakePart() {
        return access.mayAnywhere(ApprovalsAction.ACT);
    }

    @Transactional(readOnly = true)
    public Whole one(DossierId id) {
        var dossier = store.find(id).orElseThrow(() -> new NotFound("dossier"));
        access.require(ApprovalsAction.VIEW, dossier.unit());
        var place = geography.nearest(dossier.unit(), LocalDate.now(clock)).map(Unit::name).orElse("");
        var mayWithdraw = refusal(dossier, new Move.Withdrawn("")).isEmpty();
        return new Whole(dossier, place, queue.story(id), refusal(dossier, new Move.Done("")), mayWithdraw, cautions(dossier));
    }

    private List<Caution> cautions(Dossier dossier) {
        if (dossier.waiting().isEmpty()) return List.of();
        return cautions.stream()
                .filter(it -> it.kind().equals(dossier.kind()))
                .flatMap(it -> it.of(dossier.subject()).stream())
                .toList();
    }

    private Optional<MoveRefusal> refusal(Dossier dossier, Move move) {
        var seated = dossier.waiting().filter(seats::holds).isPresent();
        return access.user()
                .map(it -> dossier.refusal(it, seated, move))
                .orElse(Optional.of(new MoveRefusal.NotYourStep()));
    }
}
