package vn.chungtay.plans.usecase;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyFigures;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanFigures;
import vn.chungtay.plans.model.PlanFigures.QuotaLine;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.Programmes;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.TargetProgress;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.UnitQuota;

/** Collects what a plan prints from the modules that keep it, as it is now. */
@Component
class GatherFigures {

    private final PlanTargets targets;
    private final TargetProgress progress;
    private final Budgets budgets;
    private final PovertyFigures poverty;
    private final Programmes programmes;
    private final Geography geography;
    private final UnitNames names;
    private final Clock clock;

    GatherFigures(
            PlanTargets targets,
            TargetProgress progress,
            Budgets budgets,
            PovertyFigures poverty,
            Programmes programmes,
            Geography geography,
            UnitNames names,
            Clock clock) {
        this.targets = targets;
        this.progress = progress;
        this.budgets = budgets;
        this.poverty = poverty;
        this.programmes = programmes;
        this.geography = geography;
        this.names = names;
        this.clock = clock;
    }

    /** Asks each module for what it keeps, so whoever calls needs the right to see it there. */
    PlanFigures of(Plan plan, List<ProgrammePart> parts) {
        var set = targets.find(plan.unit(), plan.years().to());
        return new PlanFigures(
                plan.years(),
                names.withKind(plan.unit(), LocalDate.of(plan.years().from(), Month.DECEMBER, 31)),
                programmes.of(plan.years().from()),
                set.map(targets::promised).orElse(List.of()),
                money(plan),
                counts(plan),
                set.map(it -> quotas(it, plan)).orElse(List.of()),
                set.map(_ -> progress.years(plan.unit(), plan.years().to(), plan.years().to() - 1)),
                parts);
    }

    private Optional<BudgetTable> money(Plan plan) {
        return budgets.of(new PlanRef(plan.id().value())).map(budgets::table);
    }

    /**
     * On the last day of the year before the plan; a day that is still to come has none, nor has a unit that was gone by
     * then. A unit that came into being since has the counts of what went into it, as its year begins with them (PLN-15).
     */
    private Optional<PovertyCounts> counts(Plan plan) {
        var day = LocalDate.of(plan.years().from() - 1, Month.DECEMBER, 31);
        if (day.isAfter(LocalDate.now(clock))) return Optional.empty();
        return geography.nearest(plan.unit(), day)
                .map(Unit::asOf)
                .filter(boundaries -> !boundaries.isBefore(day))
                .map(boundaries -> poverty.totalOn(plan.unit(), day, boundaries));
    }

    private List<QuotaLine> quotas(TargetSetId set, Plan plan) {
        var all = targets.quotas(set);
        var called = called(all.stream().map(UnitQuota::unit).distinct().toList(), LocalDate.of(plan.years().to(), Month.JANUARY, 1));
        Map<UnitId, List<UnitQuota>> byUnit = all.stream().collect(Collectors.groupingBy(UnitQuota::unit));
        var lines = new ArrayList<QuotaLine>();
        byUnit.forEach((unit, quotas) -> lines.add(QuotaLine.of(called.get(unit), quotas)));
        lines.sort(Comparator.comparing(QuotaLine::unit, Collator.getInstance(Vietnamese.LOCALE)).thenComparing(it -> it.id().value()));
        return lines;
    }

    /** As they are when the year begins, for which they are asked; one that was gone by then, or came later, as on its nearest day. */
    private Map<UnitId, String> called(List<UnitId> ids, LocalDate yearBegins) {
        var then = geography.units(ids, yearBegins);
        return ids.stream().collect(Collectors.toMap(
                Function.identity(),
                it -> Optional.ofNullable(then.get(it)).or(() -> geography.nearest(it, yearBegins)).orElseThrow().name()));
    }
}
