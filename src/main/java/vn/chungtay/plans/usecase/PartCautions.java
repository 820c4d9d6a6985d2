package vn.chungtay.plans.usecase;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.DossierCautions;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanStore;

/** Whoever submits, appraises or signs a plan sees which parts are missing and which targets have none (PLN-07, PRJ-06). */
@Component
class PartCautions implements DossierCautions {

    private final Access access;
    private final PlanStore plans;
    private final ShowParts parts;

    PartCautions(Access access, PlanStore plans, ShowParts parts) {
        this.access = access;
        this.plans = plans;
        this.parts = parts;
    }

    @Override
    public String kind() {
        return PlanDossiers.KIND;
    }

    @Override
    public List<Caution> of(UUID subject) {
        return plans.version(new VersionId(subject)).filter(this::maySee).stream()
                .flatMap(it -> parts.gaps(it.plan(), it.number()).stream())
                .map(it -> new Caution("plans.gap." + it.kind(), it.values()))
                .toList();
    }

    private boolean maySee(Version version) {
        return version.issue().isEmpty()
                && access.may(PlansAction.VIEW_DRAFT, plans.find(version.plan()).orElseThrow().unit());
    }
}
