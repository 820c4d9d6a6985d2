package vn.chungtay.plans.source;

import static vn.chungtay.plans.GivenPlans.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.usecase.EnterLines;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.source.SourcePlan.WrittenQuota;
import vn.chungtay.plans.source.SourcePlan.WrittenTarget;
import vn.chungtay.plans.usecase.EditPlan;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Kept;
import vn.chungtay.targets.usecase.PlanQuotas;
import vn.chungtay.targets.usecase.ReportResults;

/** Enters a source plan as an officer of today would write it down: through the use cases, with the rights for it. */
@Component
public class GivenSourcePlans {

    private final GivenUsers users;
    private final GivenPlans plans;
    private final Geography geography;
    private final StartPlan start;
    private final EditPlan edit;
    private final ReadPlans read;
    private final PartStore parts;
    private final KeepTargets targets;
    private final ReportResults results;
    private final PlanQuotas quotas;
    private final Catalogue catalogue;
    private final Budgets budgets;
    private final EnterLines lines;
    private final ReadBudget readBudget;
    private final TransactionTemplate transaction;
    private final GivenPeople people;
    private final Map<String, Entered> there = new ConcurrentHashMap<>();

    GivenSourcePlans(
            GivenPeople people,
            GivenUsers users,
            GivenPlans plans,
            Geography geography,
            StartPlan start,
            EditPlan edit,
            ReadPlans read,
            PartStore parts,
            KeepTargets targets,
            ReportResults results,
            PlanQuotas quotas,
            Catalogue catalogue,
            Budgets budgets,
            EnterLines lines,
            ReadBudget readBudget,
            TransactionTemplate transaction) {
        this.people = people;
        this.users = users;
        this.plans = plans;
        this.geography = geography;
        this.start = start;
        this.edit = edit;
        this.read = read;
        this.parts = parts;
        this.targets = targets;
        this.results = results;
        this.quotas = quotas;
        this.catalogue = catalogue;
        this.budgets = budgets;
        this.lines = lines;
        this.readBudget = readBudget;
        this.transaction = transaction;
    }

    /** A plan that stands in the program, with the officer who wrote it down. */
    public record Entered(SourcePlan source, Unit unit, UserId officer, PlanId plan, VersionId version, TargetSetId targets) {}

    public Unit unit(SourcePlan source) {
        return geography.byCode(source.unit().code(), source.unit().on()).orElseThrow();
    }

    /** Once: a unit has one plan for a year. */
    public Entered entered(String name) {
        return there.computeIfAbsent(name, it -> enter(SourcePlanFile.read(it)));
    }

    private Entered enter(SourcePlan source) {
        var unit = unit(source);
        people.of(source, unit);
        var officer = officer(unit);
        return users.as(officer, () -> {
            var plan = plans.done(start.start(unit.id(), source.years(), source.head(), Beginning.PAPER));
            var version = read.one(plan, null).version().id();
            text(plan, source);
            transaction.executeWithoutResult(_ -> parts.add(version, source.parts()));
            var set = targets.open(unit.id(), source.years().from());
            promise(set, source);
            lookBack(unit.id(), source);
            share(set, source);
            money(plan, unit.id(), source);
            return new Entered(source, unit, officer, plan, version, set);
        });
    }

    /** Of the unit itself, or of the province of today that it went into. */
    private UserId officer(Unit unit) {
        if (geography.unit(unit.id(), TODAY).isEmpty() || unit.level() == UnitLevel.PROVINCE) {
            return users.user(Role.PROVINCE_OFFICER, provinceOfToday(unit));
        }
        return users.user(Role.COMMUNE_OFFICER, unit.id());
    }

    private UnitId provinceOfToday(Unit unit) {
        var then = geography.pathUp(unit.id(), unit.asOf()).stream()
                .filter(it -> it.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElseThrow()
                .id();
        if (geography.unit(then, TODAY).isPresent()) return then;
        return geography.successors(then).stream().map(Unit::id).findFirst().orElseThrow();
    }

    private void text(PlanId plan, SourcePlan source) {
        source.text().forEach((part, written) -> {
            var version = read.one(plan, null).version();
            plans.done(edit.part(version.id(), version.revision(), part, written));
        });
    }

    private void promise(TargetSetId set, SourcePlan source) {
        var known = new HashMap<String, TargetId>();
        source.targets().forEach(it -> known.put(it.id(), kept(set, draft(it, known, source.years().from()))));
        source.ofPeriod().forEach(it -> kept(set, draft(it, known, source.periodEnds())));
    }

    /** Plan and result of the year before, in the set of that year. */
    private void lookBack(UnitId unit, SourcePlan source) {
        if (source.before().isEmpty()) return;
        var year = source.years().from() - 1;
        var set = targets.open(unit, year);
        for (var it : source.before()) {
            var target = kept(set, draft(it.planned(), Map.of(), year));
            var told = new ReportedResult(
                    UUID.randomUUID(), LocalDate.of(year, 12, 31), Result.told(it.reached()), "Phụ lục III", "", "", "Mẫu", null, null);
            results.report(target, unit, told).ifPresent(refusal -> {
                throw new AssertionError("result refused: " + refusal);
            });
        }
    }

    private TargetId kept(TargetSetId set, TargetDraft draft) {
        return switch (targets.add(set, draft)) {
            case Kept it -> it.id();
            case KeepTargets.Answer.Refused it -> throw new AssertionError(draft.sentence() + " refused: " + it.because());
        };
    }

    private TargetDraft draft(WrittenTarget it, Map<String, TargetId> known, int year) {
        var indicator = catalogue.find(it.indicator()).orElseThrow();
        var link = it.whole() == null ? null : new Target.Link(known.get(it.whole()), it.relation());
        var accumulates = it.unit() == indicator.unit() ? indicator.accumulates() : Accumulation.LAST_VALUE;
        return new TargetDraft(
                it.indicator(), it.name() == null ? indicator.name() : it.name(), it.sentence(), it.unit(), null, it.tolerance(), it.population(), it.base(),
                link, it.conditional(), year, accumulates, it.lead(), it.component(), null);
    }

    private void share(TargetSetId set, SourcePlan source) {
        if (source.quotas().isEmpty()) return;
        var day = LocalDate.of(source.years().from() - 1, 12, 31);
        var units = new HashMap<String, UnitId>();
        geography.children(unit(source).id(), day).forEach(it -> units.put(it.name(), it.id()));
        for (var povertyClass : List.of(PovertyClass.POOR, PovertyClass.NEAR_POOR)) {
            var exits = new HashMap<UnitId, String>();
            var headline = 0L;
            for (var row : source.quotas()) {
                exits.put(units.get(row.unit()), String.valueOf(exit(row, povertyClass)));
                headline += exit(row, povertyClass);
            }
            quotas.propose(set, povertyClass, day, headline, QuotaMethod.EQUAL_SHARE, 0).ifPresent(it -> {
                throw new AssertionError("quotas refused: " + it);
            });
            var kept = quotas.sheet(set, povertyClass);
            quotas.edit(set, povertyClass, kept.version(), exits, List.copyOf(exits.keySet()), null).ifPresent(it -> {
                throw new AssertionError("quotas refused: " + it);
            });
        }
    }

    private static int exit(WrittenQuota row, PovertyClass povertyClass) {
        return povertyClass == PovertyClass.POOR ? row.poorExit() : row.nearExit();
    }

    private void money(PlanId plan, UnitId unit, SourcePlan source) {
        if (source.budget().isEmpty()) return;
        var budget = budgets.open(new PlanRef(plan.value()), unit, source.years().from());
        var outcome = lines.add(budget, revision(budget), source.budget());
        if (!(outcome instanceof EnterLines.Outcome.Done)) throw new AssertionError("money refused: " + outcome);
    }

    private int revision(BudgetId budget) {
        return readBudget.one(budget, null).budget().revision();
    }
}
