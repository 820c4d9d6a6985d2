package vn.chungtay.targets.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.TargetBeside;

/**
 * Targets of the year, each with the one of the period of the same indicator; then those of the period alone. Every
 * target stands in it, so none can be missing (TGT-24).
 */
public final class TargetSummary {

    private final List<Target> all;
    private final int year;
    private final Function<Target, Optional<Target>> plannedBefore;
    private final Function<Target, Optional<Result>> reachedBefore;

    private TargetSummary(
            List<Target> all,
            int year,
            Function<Target, Optional<Target>> plannedBefore,
            Function<Target, Optional<Result>> reachedBefore) {
        this.all = all;
        this.year = year;
        this.plannedBefore = plannedBefore;
        this.reachedBefore = reachedBefore;
    }

    /** @param all targets of the set of that year, in their order */
    public static List<TargetBeside> of(
            List<Target> all,
            int year,
            Function<Target, Optional<Target>> plannedBefore,
            Function<Target, Optional<Result>> reachedBefore) {
        return new TargetSummary(all, year, plannedBefore, reachedBefore).rows();
    }

    private List<TargetBeside> rows() {
        var rows = new ArrayList<TargetBeside>();
        for (var target : all) {
            var ofPeriod = target.lastYear() > year;
            if (ofPeriod && all.stream().anyMatch(it -> isYearOf(it, target))) continue;
            rows.add(row(target, ofPeriod));
        }
        return rows;
    }

    private boolean isYearOf(Target it, Target period) {
        return it.lastYear() == year && it.indicator().equals(period.indicator());
    }

    private TargetBeside row(Target target, boolean ofPeriod) {
        var asked = period(target).map(it -> it.sentence().text()).orElse(ofPeriod ? target.sentence().text() : target.name());
        return new TargetBeside(
                asked,
                target.name(),
                plannedBefore.apply(target).map(TargetSummary::cell).orElse(""),
                reachedBefore.apply(target).map(it -> reached(it, target)).orElse(""),
                ofPeriod ? "" : cell(target));
    }

    private Optional<Target> period(Target of) {
        return all.stream().filter(it -> it.lastYear() > of.lastYear() && it.indicator().equals(of.indicator())).findFirst();
    }

    /** A target without a number is told in words and never as a zero (TGT-11). */
    private static String cell(Target target) {
        return target.phrase().isEmpty() ? target.sentence().text() : target.phrase();
    }

    private static String reached(Result result, Target target) {
        var unit = target.unit();
        return Vietnamese.number(result.value()) + (unit.isPoints() ? " điểm %" : unit.isRate() ? "%" : "");
    }
}
