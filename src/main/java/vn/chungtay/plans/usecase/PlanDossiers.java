package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.DossierMoved;
import vn.chungtay.approvals.DossierOwner;
import vn.chungtay.approvals.DossierState;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.NewDossier;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.FollowUpList;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.plans.store.ProposalStore;
import vn.chungtay.platform.OpenToAll;

/** What plans have to say to the moves of their dossiers. */
@Component
@OpenToAll("the door of dossiers has asked already")
class PlanDossiers implements DossierOwner {

    static final String KIND = "plan";

    private final PlanStore plans;
    private final PlanTextStore texts;
    private final ComposePlan paper;
    private final KeepIssuedPaper keep;
    private final FollowUpList below;
    private final ProposalStore proposals;
    private final Geography geography;
    private final SendOut sendOut;
    private final Clock clock;

    PlanDossiers(
            PlanStore plans,
            PlanTextStore texts,
            ComposePlan paper,
            KeepIssuedPaper keep,
            FollowUpList below,
            ProposalStore proposals,
            Geography geography,
            SendOut sendOut,
            Clock clock) {
        this.plans = plans;
        this.texts = texts;
        this.paper = paper;
        this.keep = keep;
        this.below = below;
        this.proposals = proposals;
        this.geography = geography;
        this.sendOut = sendOut;
        this.clock = clock;
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
        if (!(move.move() instanceof Move.Done)) {
            return version(move.subject()).issue().map(_ -> "plans.objection.issued_already");
        }
        if (proposals.open(version(move.subject()).plan()) > 0) return Optional.of("plans.objection.open_proposals");
        return switch (move.step().act()) {
            case SUBMIT, APPRAISE, SIGN -> unfinished(version(move.subject()));
            case NUMBER -> version(move.subject()).issue().isPresent()
                    ? Optional.empty()
                    : Optional.of("plans.objection.number_first");
        };
    }

    private Optional<String> unfinished(Version version) {
        if (version.head().signer().isBlank() || version.head().position().isBlank())
            return Optional.of("plans.objection.no_signer");
        var sections = texts.of(version.id()).lines(TextPart.SECTION);
        if (sections.stream().allMatch(it -> it.get(1).isBlank())) return Optional.of("plans.objection.no_text");
        return composed(version) instanceof Composed.Incomplete ? Optional.of("plans.objection.fields_open") : Optional.empty();
    }

    private Composed composed(Version version) {
        return paper.composed(plans.find(version.plan()).orElseThrow(), version);
    }

    @Override
    public void moved(DossierMoved move) {
        var id = new VersionId(move.subject());
        plans.reach(id, after(move));
        if (after(move) == PlanState.SIGNED && composed(version(move.subject())) instanceof Composed.Whole it) keep.signed(id, it.paper());
        if (move.standing().state() != DossierState.APPROVED) return;
        askBelow(version(move.subject()));
        sendOut.send(version(move.subject()));
    }

    private static PlanState after(DossierMoved move) {
        return switch (move.standing().state()) {
            case DRAFT, RETURNED, WITHDRAWN -> PlanState.RETURNED;
            case SUBMITTED -> move.standing().waitsFor(StepAct.NUMBER) ? PlanState.SIGNED : PlanState.SUBMITTED;
            case APPROVED -> PlanState.ISSUED;
        };
    }

    /**
     * The units directly below on the day of issue get the task to issue theirs (PLN-05). Villages make no plans, and an
     * adjustment asks for none.
     */
    void askBelow(Version version) {
        if (version.number() > 1) return;
        var plan = plans.find(version.plan()).orElseThrow();
        var day = version.issue().map(it -> it.signedOn()).orElseGet(() -> LocalDate.now(clock));
        for (var unit : geography.children(plan.unit(), day)) {
            if (unit.level() != UnitLevel.VILLAGE) below.add(version.id(), unit.id(), version.head().lowerDue());
        }
    }

    private Version version(UUID subject) {
        return plans.version(new VersionId(subject)).orElseThrow();
    }
}
