package vn.chungtay.plans.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.audit.Audit;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Changes a version that has not been sent off. Whoever does becomes one of its makers. */
@Component
public class EditPlan {

    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final Dossiers dossiers;

    EditPlan(OwnUnit own, Audit audit, PlanStore plans, PlanTextStore texts, Dossiers dossiers) {
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.texts = texts;
        this.dossiers = dossiers;
    }

    /** @param revision as the caller saw it */
    @Transactional
    public PlanOutcome head(VersionId id, int revision, Head head) {
        var version = found(id);
        if (head.title().isBlank()) return new PlanOutcome.Refused("plans.refusal.no_title");
        if (!version.way().open()) return new PlanOutcome.Refused("plans.refusal.sent_off");
        if (!plans.change(id, revision, head)) throw new Stale("version of a plan");
        dossiers.about(PlanDossiers.KIND, id.value()).ifPresent(it -> dossiers.rename(it.id(), head.title()));
        alsoMade(version);
        told(version, "HEAD");
        return new PlanOutcome.Done(version.plan(), version.number());
    }

    /** @param lines in the order of the paper; each with the cells of the part */
    @Transactional
    public PlanOutcome part(VersionId id, int revision, TextPart part, List<List<String>> lines) {
        var version = found(id);
        if (!version.way().open()) return new PlanOutcome.Refused("plans.refusal.sent_off");
        rewrite(version, revision, part, lines);
        told(version, part.name());
        return new PlanOutcome.Done(version.plan(), version.number());
    }

    /** For those in this package who asked for their own right and tell the trail themselves; the version must be open. */
    void rewrite(Version version, int revision, TextPart part, List<List<String>> lines) {
        if (!version.way().open()) throw new IllegalStateException("a version that was sent off keeps its text");
        if (!plans.touch(version.id(), revision)) throw new Stale("version of a plan");
        texts.write(version.id(), part, lines);
        alsoMade(version);
    }

    private Version found(VersionId id) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        own.require(PlansAction.WRITE, plans.find(version.plan()).orElseThrow().unit());
        return version;
    }

    private void alsoMade(Version version) {
        dossiers.about(PlanDossiers.KIND, version.id().value()).ifPresent(it -> dossiers.alsoMadeBy(it.id()));
    }

    private void told(Version version, String part) {
        audit.changed(
                PlansAction.WRITE.code(), version.id(), Map.of(), Map.of("part", part, "version", version.number()));
    }
}
