package vn.chungtay.plans.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.plans.store.ProposalStore;

/** What a plan still lacks for the next step of its dossier. Each is the key of a message. */
@Component
class PlanObjections {

    private final PlanStore plans;
    private final PlanTextStore texts;
    private final ProposalStore proposals;
    private final ComposePlan paper;

    PlanObjections(PlanStore plans, PlanTextStore texts, ProposalStore proposals, ComposePlan paper) {
        this.plans = plans;
        this.texts = texts;
        this.proposals = proposals;
        this.paper = paper;
    }

    Optional<String> to(StepAct act, Version version) {
        if (proposals.open(version.plan()) > 0) return Optional.of("plans.objection.open_proposals");
        return switch (act) {
            case SUBMIT, APPRAISE, ADVISE, SIGN -> unfinished(version);
            case NUMBER -> version.issue().isPresent() ? Optional.empty() : Optional.of("plans.objection.number_first");
        };
    }

    private Optional<String> unfinished(Version version) {
        if (version.head().signer().isBlank() || version.head().position().isBlank())
            return Optional.of("plans.objection.no_signer");
        var sections = texts.of(version.id()).lines(TextPart.SECTION);
        if (sections.stream().allMatch(it -> it.get(1).isBlank())) return Optional.of("plans.objection.no_text");
        var composed = paper.composed(plans.find(version.plan()).orElseThrow(), version);
        return composed instanceof Composed.Incomplete ? Optional.of("plans.objection.fields_open") : Optional.empty();
    }
}
