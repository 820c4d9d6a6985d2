package vn.chungtay.plans.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;

/** The parts of the programme that a version of a plan carries out (PRJ-02). */
@Component
public class ReadParts {

    private final Access access;
    private final PlanStore plans;
    private final PartStore parts;

    ReadParts(Access access, PlanStore plans, PartStore parts) {
        this.access = access;
        this.plans = plans;
        this.parts = parts;
    }

    /** In official order. Of what is not issued, only for those who may see drafts of the unit. */
    @Transactional(readOnly = true)
    public List<ProgrammePart> of(VersionId id) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        requireSight(version);
        return parts.of(id);
    }

    private void requireSight(Version version) {
        if (version.issue().isPresent()) access.requireAnywhere(PlansAction.VIEW);
        else access.require(PlansAction.VIEW_DRAFT, plans.find(version.plan()).orElseThrow().unit());
    }
}
