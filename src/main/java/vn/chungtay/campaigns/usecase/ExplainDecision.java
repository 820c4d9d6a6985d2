package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.ApprovalsAction;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.PastStep;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.why.Reproduction;
import vn.chungtay.campaigns.model.why.ResultStory;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.campaigns.store.ResultStoryStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.KeptLook;
import vn.chungtay.registry.KeptLooks;

/** Accounts for a list: why each household is on it with this class, and whether everything comes out again. */
@Service
public class ExplainDecision {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final DecisionStore decisions;
    private final ResultStoryStore stories;
    private final KeptLooks looks;
    private final Dossiers dossiers;
    private final ReviewDossiers routes;
    private final Clock clock;

    ExplainDecision(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            DecisionStore decisions,
            ResultStoryStore stories,
            KeptLooks looks,
            Dossiers dossiers,
            ReviewDossiers routes,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.stories = stories;
        this.looks = looks;
        this.dossiers = dossiers;
        this.routes = routes;
        this.clock = clock;
    }

    /**
     * One household of a list.
     *
     * @param kept the look on which it rests; null where the caller may not see it any more
     * @param steps of the list on its way; none where the caller may not see its dossier
     */
    public record Explained(
            Decision decision,
            Campaign campaign,
            DecidedHousehold listed,
            @Nullable KeptLook kept,
            ResultStory story,
            List<PastStep> steps) {

        public Optional<KeptLook> look() {
            return Optional.ofNullable(kept);
        }

        public KeptLook.Reproduced reproduced() {
            return Reproduction.of(listed, kept);
        }
    }

    /** The look at the household is recorded. */
    @Transactional
    public Explained household(DecisionId id, EntryId entry) {
        access.requireAnywhere(CampaignsAction.VIEW_HOUSEHOLDS);
        var decision = find(id);
        var campaign = campaigns.find(decision.campaign()).orElseThrow();
        var listed = decisions.household(id, entry).orElseThrow(() -> new NotFound("household of a decision"));
        access.require(
                CampaignsAction.VIEW_HOUSEHOLDS, listed.village(), List.of(listed.household()), LocalDate.now(clock));
        var kept = looks.of(List.of(listed.look())).get(listed.look());
        var until = decision.recognised().map(Decision.Act::decidedOn).orElse(null);
        return new Explained(decision, campaign, listed, kept, stories.of(listed, until), steps(decision, campaign));
    }

    /**
     * The whole list decided again. The trail says that the list was computed, and names those households that come out
     * otherwise, because these are shown; of the others only that they are the same is told.
     */
    @Transactional
    public Reproduction again(DecisionId id) {
        var decision = find(id);
        var unit = campaigns.find(decision.campaign()).orElseThrow().unit();
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, unit);
        var again = reproduced(decision);
        var shown = Stream.concat(again.differing().stream(), again.unknown().stream()).map(DecidedHousehold::household).toList();
        if (!shown.isEmpty()) access.require(CampaignsAction.VIEW_HOUSEHOLDS, unit, shown, LocalDate.now(clock));
        audit.looked(CampaignsAction.VIEW_HOUSEHOLDS.code(), List.of(id), LocalDate.now(clock));
        return again;
    }

    /** The same, to take those that come out otherwise out of the program. */
    @Transactional
    public Reproduction export(DecisionId id) {
        var decision = find(id);
        access.require(CampaignsAction.EXPORT, campaigns.find(decision.campaign()).orElseThrow().unit());
        var again = reproduced(decision);
        audit.exported(
                CampaignsAction.EXPORT.code(),
                again.differing().size() + again.unknown().size(),
                Map.of("decision", id.value(), "part", "computed_again"));
        return again;
    }

    private Reproduction reproduced(Decision decision) {
        var list = decisions.households(decision.id());
        return Reproduction.of(list, decision.hash(), looks.of(list.stream().map(DecidedHousehold::look).toList()));
    }

    private List<PastStep> steps(Decision decision, Campaign campaign) {
        if (!access.may(ApprovalsAction.VIEW, campaign.unit())) return List.of();
        return dossiers.about(routes.kind(campaign.kind()), decision.id().value())
                .map(it -> dossiers.past(it.id()))
                .orElse(List.of());
    }

    private Decision find(DecisionId id) {
        return decisions.find(id).orElseThrow(() -> new NotFound("decision"));
    }
}
