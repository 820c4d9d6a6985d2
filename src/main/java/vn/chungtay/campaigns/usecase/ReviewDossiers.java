package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.DossierMoved;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.NewDossier;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.DecisionState;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.campaigns.store.OpenLookStore;
import vn.chungtay.campaigns.store.RemarkStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Stale;
import vn.chungtay.platform.Vietnamese;

/** What lists for recognition have to say to the moves of their dossiers. */
@Component
@OpenToAll("the door of dossiers has asked already")
class ReviewDossiers {

    private final DecisionStore decisions;
    private final RemarkStore remarks;
    private final OpenLookStore secondLooks;
    private final Geography geography;
    private final MessageSource messages;

    ReviewDossiers(
            DecisionStore decisions,
            RemarkStore remarks,
            OpenLookStore secondLooks,
            Geography geography,
            MessageSource messages) {
        this.decisions = decisions;
        this.remarks = remarks;
        this.secondLooks = secondLooks;
        this.geography = geography;
        this.messages = messages;
    }

    /** The kind of the route: cases of a month are decided without the level above. */
    String kind(CampaignKind kind) {
        return kind == CampaignKind.PERIODIC ? "review" : "review_regular";
    }

    NewDossier of(Campaign campaign, Decision decision) {
        var unit = geography.nearest(campaign.unit(), campaign.opensOn()).map(it -> it.name()).orElse("");
        var month = campaign.month() == null ? 0 : campaign.month();
        var values = new Object[] {decision.number(), String.valueOf(campaign.year()), unit, month};
        var title = messages.getMessage("campaigns.dossier." + campaign.kind(), values, Vietnamese.LOCALE);
        return new NewDossier(
                kind(campaign.kind()), decision.id().value(), campaign.unit(), title, "/campaigns/decisions/" + decision.id().value());
    }

    Optional<String> objection(DossierMoved move) {
        var decision = decision(move);
        if (decision.state() == DecisionState.GIVEN_UP) return Optional.of("campaigns.objection.given_up");
        if (!(move.move() instanceof Move.Done)) {
            return decision.state() == DecisionState.RECOGNISED
                    ? Optional.of("campaigns.objection.recognised")
                    : Optional.empty();
        }
        return switch (move.step().act()) {
            case NUMBER -> decision.state() == DecisionState.RECOGNISED
                    ? Optional.empty()
                    : Optional.of("campaigns.objection.no_number");
            case SUBMIT, APPRAISE, ADVISE, SIGN -> objectionToList(decision);
        };
    }

    private Optional<String> objectionToList(Decision it) {
        if (decisions.isEmpty(it.id())) return Optional.of("campaigns.objection.empty");
        // Also what supervisors found after the list was made is answered before its next step.
        if (remarks.count(it.campaign(), true, "") > 0) return Optional.of("campaigns.objection.remarks_open");
        if (secondLooks.count(it.campaign()).toCompare() > 0) return Optional.of("campaigns.objection.second_sheets_open");
        if (secondLooks.doubted(it.id()) > 0) return Optional.of("campaigns.objection.doubted");
        return decisions.changedSince(it.id()) == 0 ? Optional.empty() : Optional.of("campaigns.objection.changed_since");
    }

    void moved(DossierMoved move) {
        var decision = decision(move);
        if (decision.state() == DecisionState.RECOGNISED) return;
        var reached = after(move);
        var hash = reached == DecisionState.SIGNED ? DecidedHousehold.hash(decisions.households(decision.id())) : null;
        if (decision.state() == DecisionState.GIVEN_UP || !decisions.reach(decision, reached, hash)) throw new Stale("decision");
    }

    private static DecisionState after(DossierMoved move) {
        return switch (move.standing().state()) {
            case DRAFT, RETURNED, WITHDRAWN -> DecisionState.DRAFT;
            case SUBMITTED, APPROVED ->
                move.standing().waitsFor(StepAct.NUMBER) ? DecisionState.SIGNED : DecisionState.SUBMITTED;
        };
    }

    private Decision decision(DossierMoved move) {
        return decisions.find(new DecisionId(move.subject())).orElseThrow();
    }
}
