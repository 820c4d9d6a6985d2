package vn.chungtay.plans.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.FigureComparison;
import vn.chungtay.plans.model.PlanComparison;
import vn.chungtay.plans.usecase.ReadPlans.Whole;

/** Two versions of one plan, or the plans of two years, beside each other: in words and in figures (PLN-09). */
@Component
public class ComparePlans {

    private final Access access;
    private final ReadPlans read;
    private final VersionFigures figures;

    ComparePlans(Access access, ReadPlans read, VersionFigures figures) {
        this.access = access;
        this.read = read;
        this.figures = figures;
    }

    /**
     * @param rows what was written
     * @param figures what the plans promise, share out, pay and ask of organisations
     */
    public record Beside(
            Whole before, Whole after, List<PlanComparison.Row> rows, List<FigureComparison.Row> figures) {}

    /** Versions by number; absent for the newest that the caller may see. */
    @Transactional(readOnly = true)
    public Beside compare(PlanId before, @Nullable Integer versionBefore, PlanId after, @Nullable Integer versionAfter) {
        access.requireAnywhere(PlansAction.VIEW);
        var one = read.one(before, versionBefore);
        var other = read.one(after, versionAfter);
        return new Beside(
                one,
                other,
                PlanComparison.of(one.version().head(), one.text(), other.version().head(), other.text()),
                FigureComparison.of(figures.of(one.plan(), one.version()), figures.of(other.plan(), other.version())));
    }
}
