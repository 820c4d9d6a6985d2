package vn.chungtay.plans.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.DossierMoved;
import vn.chungtay.approvals.DossierOwner;
import vn.chungtay.approvals.DossierState;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.NewDossier;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.OpenToAll;

/** What plans have to say to the moves of their dossiers. */
@Component
@OpenToAll("the door of dossiers has asked already")
class PlanDossiers implements DossierOwner {

    static final String KIND = "plan";

    private final PlanStore plans;
    private final PlanObjections objections;
    private final ComposePlan paper;
    private final KeepIssuedPaper keep;
    private final AskBelow below;
    private final SendOut sendOut;

    PlanDossiers(
            PlanStore plans,
            PlanObjections objections,
            ComposePlan paper,
            KeepIssuedPaper keep,
            AskBelow below,
            SendOut sendOut) {
        this.plans = plans;
        this.objections = objections;
        this.paper = paper;
        this.keep = keep;
        this.below = below;
        this.sendOut = sendOut;
    }

    static NewDossier of(Plan plan, Version version) {
        var page = "/plans/" + plan.id().value() + "?version=" + version.number();
        return new NewDossier(KIND, version.id().value(), plan.unit(), version.head().title(), page);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> objection(DossierMoved move) {
        var version = version(move);
        return move.move() instanceof Move.Done
                ? objections.to(move.step().act(), version)
                : version.issue().map(_ -> "plans.objection.issued_already");
    }

    @Override
    public void moved(DossierMoved move) {
        var version = version(move);
        var reached = after(move);
        plans.reach(version.id(), reached);
        if (reached == PlanState.SIGNED) keepSigned(version);
        if (reached != PlanState.ISSUED) return;
        below.ask(version);
        sendOut.send(version);
    }

    private void keepSigned(Version version) {
        var plan = plans.find(version.plan()).orElseThrow();
        if (paper.composed(plan, version) instanceof Composed.Whole it) keep.signed(version.id(), it.paper());
    }

    private static PlanState after(DossierMoved move) {
        return switch (move.standing().state()) {
            case DRAFT, RETURNED, WITHDRAWN -> PlanState.RETURNED;
            case SUBMITTED -> move.standing().waitsFor(StepAct.NUMBER) ? PlanState.SIGNED : PlanState.SUBMITTED;
            case APPROVED -> PlanState.ISSUED;
        };
    }

    private Version version(DossierMoved move) {
        return plans.version(new VersionId(move.subject())).orElseThrow();
    }
}
