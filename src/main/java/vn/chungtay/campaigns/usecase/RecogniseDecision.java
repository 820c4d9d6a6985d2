package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.DossierStanding;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveRefusal;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.DecisionState;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.DecisionDays;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.Recognition;
import vn.chungtay.registry.Recognition.Given;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.Reviews;

/**
 * Gives a signed list its number and date, and with them the classes of its households, in one transaction: either all of
 * it is there or nothing (REV-08).
 */
@Service
public class RecogniseDecision {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}/[^\\s/]+");

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final DecisionStore decisions;
    private final DecisionDays days;
    private final Reviews registry;
    private final Dossiers dossiers;
    private final ReviewDossiers routes;
    private final Clock clock;

    RecogniseDecision(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            DecisionStore decisions,
            DecisionDays days,
            Reviews registry,
            Dossiers dossiers,
            ReviewDossiers routes,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.days = days;
        this.registry = registry;
        this.dossiers = dossiers;
        this.routes = routes;
        this.clock = clock;
    }

    /** @return why it was refused; empty if the households have their classes now */
    @Transactional
    public Optional<CampaignRefusal> recognise(DecisionId id, int version, Decision.Act act) {
        decisions.lock(id);
        var decision = decisions.find(id).orElseThrow(() -> new NotFound("decision"));
        var campaign = campaigns.find(decision.campaign()).orElseThrow();
        access.require(RegistryAction.RECOGNISE, campaign.unit());
        if (decision.version() != version) throw new Stale("decision");
        var refusal = refusal(campaign, decision, act)
                .or(() -> changedSince(id))
                .or(() -> refusalOfDossier(campaign, decision));
        if (refusal.isPresent()) return refusal;
        return write(campaign, decision, act);
    }

    private Optional<CampaignRefusal> refusal(Campaign campaign, Decision decision, Decision.Act act) {
        if (decision.state() != DecisionState.SIGNED) return Optional.of(new CampaignRefusal.NotSigned());
        if (!NUMBER.matcher(act.number()).matches()) return Optional.of(new CampaignRefusal.BadNumber(act.number()));
        return refusalOfDays(decision, act).or(() -> days.numberTaken(
                        campaign.unit(), act.number(), act.decidedOn().getYear())
                ? Optional.of(new CampaignRefusal.NumberTaken(act.number()))
                : Optional.empty());
    }

    private Optional<CampaignRefusal> refusalOfDays(Decision decision, Decision.Act act) {
        var today = LocalDate.now(clock);
        if (act.decidedOn().isAfter(today)) return Optional.of(new CampaignRefusal.DecidedInFuture(today));
        var last = days.lastLook(decision.id()).orElse(act.decidedOn());
        if (act.decidedOn().isBefore(last)) return Optional.of(new CampaignRefusal.DecidedBeforeLooks(last));
        var posted = days.lastPosted(decision.id()).orElse(last);
        if (act.decidedOn().isBefore(posted)) return Optional.of(new CampaignRefusal.DecidedBeforePostingEnds(posted));
        var free = days.firstFree(decision.id()).orElse(act.from());
        if (act.from().isBefore(free)) return Optional.of(new CampaignRefusal.BeginsWithAnother(free));
        var nextYear = LocalDate.of(act.decidedOn().getYear() + 1, 1, 1);
        return act.from().isBefore(act.decidedOn()) || act.from().isAfter(nextYear)
                ? Optional.of(new CampaignRefusal.BeginsOutside(act.decidedOn(), nextYear))
                : Optional.empty();
    }

    /** After the signature too somebody may object, look again or move. */
    private Optional<CampaignRefusal> changedSince(DecisionId id) {
        var changed = decisions.changedSince(id);
        return changed == 0 ? Optional.empty() : Optional.of(new CampaignRefusal.ChangedSince(changed));
    }

    /** Nothing is written first and refused afterwards. */
    private Optional<CampaignRefusal> refusalOfDossier(Campaign campaign, Decision decision) {
        return dossier(campaign, decision).flatMap(it -> dossiers.refusal(it.id()))
                .map(MoveRefusal::message)
                .map(CampaignRefusal.OfDossier::new);
    }

    private Optional<CampaignRefusal> write(Campaign campaign, Decision decision, Decision.Act act) {
        var list = decisions.households(decision.id());
        if (!DecidedHousehold.hash(list).equals(decision.hash()))
            throw new IllegalStateException("list " + decision.id().value() + " is not what was signed");
        var households = list.stream().map(it -> new Given(it.household(), it.look(), it.after())).toList();
        var unfit = registry.recognise(new Recognition(act.number(), act.decidedOn(), act.from(), households));
        if (!unfit.isEmpty()) return Optional.of(new CampaignRefusal.ChangedSince(unfit.size()));
        try {
            if (!decisions.recognise(decision, act)) throw new Stale("decision");
        } catch (DuplicateKeyException _) {
            // Somebody else gave the number to another list a moment ago.
            return takenBack(new CampaignRefusal.NumberTaken(act.number()));
        }
        audit.changed(
                RegistryAction.RECOGNISE.code(),
                decision.id(),
                Map.of(),
                Map.of("number", act.number(), "decided_on", act.decidedOn(), "households", list.size()));
        return numbered(campaign, decision);
    }

    /** The last step of the dossier. If it is refused, everything is taken back. */
    private Optional<CampaignRefusal> numbered(Campaign campaign, Decision decision) {
        var dossier = dossier(campaign, decision)
                .filter(it -> it.waitsFor(StepAct.NUMBER))
                .orElseThrow(() -> new Stale("dossier of a decision"));
        return switch (dossiers.move(dossier.id(), dossier.version(), new Move.Done(""))) {
            case MoveResult.Moved _ -> Optional.empty();
            case MoveResult.Refused it -> takenBack(new CampaignRefusal.OfDossier(it.because().message()));
        };
    }

    private static Optional<CampaignRefusal> takenBack(CampaignRefusal because) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Optional.of(because);
    }

    private Optional<DossierStanding> dossier(Campaign campaign, Decision decision) {
        return dossiers.about(routes.kind(campaign.kind()), decision.id().value());
    }
}
