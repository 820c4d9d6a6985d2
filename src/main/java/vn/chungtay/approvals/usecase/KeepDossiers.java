package vn.chungtay.approvals.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.ApprovalsAction;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.DossierStanding;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.approvals.NewDossier;
import vn.chungtay.approvals.PastStep;
import vn.chungtay.approvals.model.Dossier;
import vn.chungtay.approvals.store.DossierStore;
import vn.chungtay.approvals.store.PastStepList;
import vn.chungtay.approvals.store.RouteFiles;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;

/** Opens dossiers for their owners and tells where they stand. */
@Component
class KeepDossiers implements Dossiers {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final RouteFiles routes;
    private final DossierStore store;
    private final PastStepList past;
    private final MoveDossier movements;
    private final Clock clock;

    KeepDossiers(
            Access access,
            Audit audit,
            Geography geography,
            RouteFiles routes,
            DossierStore store,
            PastStepList past,
            MoveDossier movements,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.routes = routes;
        this.store = store;
        this.past = past;
        this.movements = movements;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DossierId open(NewDossier dossier) {
        access.require(ApprovalsAction.PREPARE, dossier.unit());
        var today = LocalDate.now(clock);
        var route = geography.nearest(dossier.unit(), today)
                .flatMap(it -> routes.on(dossier.kind(), it.level(), it.asOf()))
                .orElseThrow(() -> new IllegalArgumentException("no route of " + dossier.kind() + " for " + dossier.unit()));
        var id = DossierId.next();
        var maker = user();
        var superior = route.asksSuperior() ? superior(dossier.unit(), today) : dossier.unit();
        store.open(id, dossier, route, superior, maker, clock.instant());
        store.addMaker(id, maker, clock.instant());
        audit.changed(
                ApprovalsAction.PREPARE.code(),
                id,
                Map.of(),
                Map.of("kind", dossier.kind(), "unit", dossier.unit().value()));
        return id;
    }

    @Override
    @Transactional
    public void alsoMadeBy(DossierId id) {
        access.require(ApprovalsAction.PREPARE, found(id).unit());
        store.addMaker(id, user(), clock.instant());
    }

    @Override
    @Transactional
    public void rename(DossierId id, String title) {
        access.require(ApprovalsAction.PREPARE, found(id).unit());
        store.rename(id, title);
    }

    @Override
    @Transactional
    public MoveResult move(DossierId id, int version, Move move) {
        return movements.move(id, version, move);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierStanding> about(String kind, UUID subject) {
        var found = store.about(kind, subject).flatMap(store::find);
        found.ifPresent(it -> access.require(ApprovalsAction.VIEW, it.unit()));
        return found.map(Dossier::standing);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PastStep> past(DossierId id) {
        access.require(ApprovalsAction.VIEW, found(id).unit());
        return past.of(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MoveRefusal> refusal(DossierId id) {
        access.require(ApprovalsAction.VIEW, found(id).unit());
        return movements.refusal(id);
    }

    private UnitId superior(UnitId unit, LocalDate today) {
        return geography.pathUp(unit, today).stream()
                .skip(1)
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is above " + unit.value()));
    }

    private Dossier found(DossierId id) {
        return store.find(id).orElseThrow(() -> new NotFound("dossier"));
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the dossier"));
    }
}
