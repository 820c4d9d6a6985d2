package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.StandardSentences;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.FilledText;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanFigures;
import vn.chungtay.plans.model.PlanPaper;
import vn.chungtay.plans.model.PlanSource;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.NotFound;

/**
 * Writes a version as the paper that goes out, its figures as they are now. Whoever may see the draft gets the same
 * paper, whatever they may see elsewhere: the figures of a plan are part of it, so they are collected as the system.
 */
@Component
public class ComposePlan {

    private final Access access;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final PartStore parts;
    private final GatherFigures figures;
    private final UnitNames names;
    private final StandardSentences sentences;
    private final Clock clock;

    ComposePlan(
            Access access,
            PlanStore plans,
            PlanTextStore texts,
            PartStore parts,
            GatherFigures figures,
            UnitNames names,
            StandardSentences sentences,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.texts = texts;
        this.parts = parts;
        this.figures = figures;
        this.names = names;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** The paper without number and day, or every field that cannot be filled with its place. */
    @Transactional(readOnly = true)
    public Composed compose(VersionId id) {
        var version = plans.version(id).orElseThrow(() -> new NotFound("version of a plan"));
        var plan = plans.find(version.plan()).orElseThrow();
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        return composed(plan, version);
    }

    /** For those in this package who have asked for their own right. */
    Composed composed(Plan plan, Version version) {
        return composed(plan, version, filled(plan, version));
    }

    Composed composed(Plan plan, Version version, FilledText filled) {
        var today = LocalDate.now(clock);
        var body = names.issuing(plan, version, today);
        var source = new PlanSource(body, version, texts.of(version.id()), filled, today.getYear());
        return PlanPaper.compose(
                source, (subject, issuer) -> sentences.closing(PaperKind.KE_HOACH, subject, issuer));
    }

    /** For those in this package who have asked for their own right. */
    FilledText filled(Plan plan, Version version) {
        return FilledText.of(texts.of(version.id()), figures(plan, version));
    }

    /** For those in this package who have asked for their own right. */
    PlanFigures figures(Plan plan, Version version) {
        var found = new AtomicReference<PlanFigures>();
        Caller.SYSTEM.run(() -> found.set(figures.of(plan, parts.of(version.id()))));
        return Objects.requireNonNull(found.get());
    }
}
