package vn.chungtay.trainingworld.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.Target.Relation;
import vn.chungtay.targets.model.TargetUnit;

/**
 * A plan as data: one that was issued, with its facts and figures, or one for training. Where a paper is wrong, the right
 * figure stands here.
 *
 * @param unit code and a day on which the unit had it
 * @param training whether it is a draft for training, which begins with the template; else it was issued on paper
 * @param ofPeriod targets of the period that the year belongs to, which ends with {@code periodEnds}
 * @param issued absent where the paper has neither number nor day
 */
public record WrittenPlan(
        String name,
        UnitCode unit,
        Years years,
        Head head,
        @Nullable Issued issued,
        Map<TextPart, List<List<String>>> text,
        List<WrittenTarget> targets,
        List<WrittenTarget> ofPeriod,
        int periodEnds,
        List<YearBefore> before,
        List<WrittenQuota> quotas,
        List<BudgetLine> budget,
        List<ProgrammePart> parts,
        boolean training) {

    public record UnitCode(String code, LocalDate on) {}

    public record Issued(String number, LocalDate signedOn) {}

    /**
     * @param id of the row in the table of the plans' targets
     * @param finding why it is not the printed one; absent if it is
     * @param name as this plan calls it; the catalogue's where absent
     * @param whole id of the target that it is a part of
     */
    public record WrittenTarget(
            String id,
            @Nullable String finding,
            String indicator,
            @Nullable String name,
            String sentence,
            TargetUnit unit,
            @Nullable BigDecimal tolerance,
            String population,
            @Nullable Base base,
            @Nullable String whole,
            @Nullable Relation relation,
            boolean conditional,
            String lead,
            String component) {}

    /** What was planned for the year before, and what came of it. */
    public record YearBefore(WrittenTarget planned, BigDecimal reached) {}

    /** Households of a unit below at the start, and how many are to leave. */
    public record WrittenQuota(String unit, int households, int poor, int poorExit, int near, int nearExit) {}

    public Optional<Issued> issue() {
        return Optional.ofNullable(issued);
    }

    @Override
    public String toString() {
        return name;
    }
}
