package vn.chungtay.campaigns.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.DecisionState;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.campaigns.store.OpenLookStore;
import vn.chungtay.campaigns.store.RemarkStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Puts settled results on a list for recognition, and that list on its way as a dossier. */
@Service
public class ProposeDecision {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final DecisionStore decisions;
    private final RemarkStore remarks;
    private final OpenLookStore secondLooks;
    private final Dossiers dossiers;
    private final ReviewDossiers routes;

    ProposeDecision(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            DecisionStore decisions,
            RemarkStore remarks,
            OpenLookStore secondLooks,
            Dossiers dossiers,
            ReviewDossiers routes) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.remarks = remarks;
        this.secondLooks = secondLooks;
        this.dossiers = dossiers;
        this.routes = routes;
    }

    /** What became of it. */
    public sealed interface Answer {

        record Proposed(DecisionId decision) implements Answer {}

        record Refused(CampaignRefusal because) implements Answer {}
    }

    /** A list of all results that are settled and on no list yet. Whoever waits for a re-check comes on a later one. */
    @Transactional
    public Answer propose(CampaignId id) {
        return open(id, null, "");
    }

    /**
     * A list that mends a recognised one: households of it that were looked at again since with another result. It goes the
     * same way; the list that it mends stays as it is (HHD-14).
     */
    @Transactional
    public Answer correct(DecisionId recognised, String reason) {
        var decision = found(recognised);
        if (reason.isBlank()) return new Answer.Refused(new CampaignRefusal.ReasonNeeded());
        if (decision.state() != DecisionState.RECOGNISED) return new Answer.Refused(new CampaignRefusal.NotSigned());
        return open(decision.campaign(), recognised, reason.strip());
    }

    /** The list anew from what is settled now, while nobody has signed it. */
    @Transactional
    public Answer renew(DecisionId id, int version) {
        var decision = found(id);
        var campaign = proposing(decision.campaign());
        if (decision.state() != DecisionState.DRAFT) return new Answer.Refused(new CampaignRefusal.SignedAlready());
        if (decision.version() != version) throw new Stale("decision");
        var unanswered = unanswered(campaign.id());
        if (unanswered.isPresent()) return new Answer.Refused(unanswered.get());
        // Households of the draft itself are free only without it; if none is left, it stays as it was.
        decisions.fill(id, List.of());
        var list = decisions.due(campaign.id(), decision.corrects());
        if (list.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Answer.Refused(new CampaignRefusal.NothingToPropose());
        }
        decisions.fill(id, list);
        if (!decisions.reach(decision, DecisionState.DRAFT, null)) throw new Stale("decision");
        dossiers.about(routes.kind(campaign.kind()), id.value()).ifPresent(it -> dossiers.alsoMadeBy(it.id()));
        tell(id, list);
        return new Answer.Proposed(id);
    }

    /** Takes a draft off its way; its households wait for another list. */
    @Transactional
    public Optional<CampaignRefusal> giveUp(DecisionId id, int version) {
        var decision = found(id);
        proposing(decision.campaign());
        if (decision.state() != DecisionState.DRAFT) return Optional.of(new CampaignRefusal.SignedAlready());
        if (decision.version() != version || !decisions.reach(decision, DecisionState.GIVEN_UP, null)) throw new Stale("decision");
        audit.changed(CampaignsAction.PROPOSE.code(), id, Map.of("state", decision.state()), Map.of("state", DecisionState.GIVEN_UP));
        return Optional.empty();
    }

    private Answer open(CampaignId id, @Nullable DecisionId corrects, String reason) {
        var campaign = proposing(id);
        // A complaint may be found right long after the end of its review, and is mended all the same.
        var late = corrects != null && decisions.waitsForCorrection(corrects);
        if (campaign.isFinished() && !late) return new Answer.Refused(new CampaignRefusal.Finished());
        var unanswered = unanswered(id);
        if (unanswered.isPresent()) return new Answer.Refused(unanswered.get());
        if (decisions.of(id).stream().anyMatch(ProposeDecision::isOnItsWay))
            return new Answer.Refused(new CampaignRefusal.ListOnItsWay());
        var list = decisions.due(id, corrects);
        if (list.isEmpty()) return new Answer.Refused(new CampaignRefusal.NothingToPropose());
        var begun = decisions.begin(id, corrects, reason);
        if (begun.isEmpty()) return new Answer.Refused(new CampaignRefusal.ListOnItsWay());
        var decision = begun.get();
        decisions.fill(decision, list);
        dossiers.open(routes.of(campaign, found(decision)));
        tell(decision, list);
        return new Answer.Proposed(decision);
    }

    /** What supervisors found is answered, and second sheets are compared, before anything goes for approval. */
    private Optional<CampaignRefusal> unanswered(CampaignId id) {
        var sheets = secondLooks.count(id).toCompare();
        if (sheets > 0) return Optional.of(new CampaignRefusal.SecondSheetsOpen(sheets));
        return remarks.of(id, true, "", 0, 1).stream()
                .findFirst()
                .map(it -> new CampaignRefusal.RemarksOpen(remarks.count(id, true, ""), it.agency(), it.foundOn(), it.said()));
    }

    private void tell(DecisionId id, List<DecidedHousehold> list) {
        audit.changed(
                CampaignsAction.PROPOSE.code(),
                id,
                Map.of(),
                Map.of("households", list.size(), "hash", DecidedHousehold.hash(list)));
    }

    private static boolean isOnItsWay(Decision it) {
        return it.state() != DecisionState.RECOGNISED && it.state() != DecisionState.GIVEN_UP;
    }

    private Campaign proposing(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.PROPOSE, campaign.unit());
        return campaign;
    }

    private Decision found(DecisionId id) {
        return decisions.find(id).orElseThrow(() -> new NotFound("decision"));
    }
}
