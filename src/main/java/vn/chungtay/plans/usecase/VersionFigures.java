package vn.chungtay.plans.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanFigure;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.IssuedFigureStore;
import vn.chungtay.plans.store.PlanTextStore;

/**
 * The figures of a version. Targets, quotas and money belong to the plan and go on changing, so what a version said is
 * kept when it is issued, and at the latest when the next one is begun.
 */
@Component
class VersionFigures {

    private final IssuedFigureStore kept;
    private final PlanTextStore texts;
    private final ComposePlan compose;

    VersionFigures(IssuedFigureStore kept, PlanTextStore texts, ComposePlan compose) {
        this.kept = kept;
        this.texts = texts;
        this.compose = compose;
    }

    /** What is kept stays as it is. */
    void keep(Plan plan, Version version) {
        if (kept.of(version.id()).isEmpty()) kept.keep(version.id(), now(plan, version));
    }

    /** As they were kept, else as they are now. */
    List<PlanFigure> of(Plan plan, Version version) {
        var all = kept.of(version.id());
        return all.isEmpty() ? now(plan, version) : all;
    }

    private List<PlanFigure> now(Plan plan, Version version) {
        return PlanFigure.all(texts.of(version.id()), compose.figures(plan, version));
    }
}
