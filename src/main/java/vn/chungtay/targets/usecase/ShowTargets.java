package vn.chungtay.targets.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.UnitQuota;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.Judgement;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetFinding;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.model.Verdict;
import vn.chungtay.targets.store.AssignmentStore;
import vn.chungtay.targets.store.QuotaStore;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;

/** The targets of a plan with where they stand: base, plan, result, verdict and what is to be asked about them. */
@Service
public class ShowTargets implements PlanTargets {

    private final Access access;
    private final Geography geography;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final AssignmentStore assignments;
    private final QuotaStore quotas;
    private final ReadResults results;
    private final KeepTargets keep;

    ShowTargets(
            Access access,
            Geography geography,
            TargetSetStore sets,
            TargetStore targets,
            AssignmentStore assignments,
            QuotaStore quotas,
            ReadResults results,
            KeepTargets keep) {
        this.access = access;
        this.geography = geography;
        this.sets = sets;
        this.targets = targets;
        this.assignments = assignments;
        this.quotas = quotas;
        this.results = results;
        this.keep = keep;
    }

    /**
     * One target as it stands.
     *
     * @param base what was typed, else what the register counted
     * @param told how the result was reported; absent where it is computed or missing
     * @param list the households behind a computed result
     */
    public record Line(
            Target target,
            @Nullable Base base,
            @Nullable Result result,
            @Nullable LocalDate asOf,
            @Nullable ReportedResult told,
            @Nullable String list,
            Verdict verdict,
            List<TargetFinding> findings) {

        /** Whether the result is one that nobody can check: a rate without its counts (TGT-25). */
        public boolean unverified() {
            return told != null && !told.result().canBeChecked(target.unit());
        }
    }

    /** A plan's targets with the unit they are for. */
    public record Shown(TargetSet set, Unit unit, List<Line> lines, boolean mayKeep, boolean mayReport) {}

    /** A target that came from above, with this unit's own number. */
    public record FromAbove(AssignmentStore.Received received, Unit by, @Nullable Result result, Verdict verdict) {}

    @Transactional(readOnly = true)
    public Shown show(TargetSetId id) {
        var set = required(id);
        var all = targets.of(id);
        var found = results.of(set, all, set.unit());
        var lines = all.stream().map(it -> line(set, it, all, found.get(it.id()))).toList();
        var unit = geography.nearest(set.unit(), set.end(set.start().plusYears(1))).orElseThrow();
        return new Shown(
                set, unit, lines, access.may(TargetsAction.KEEP, set.unit()), access.may(TargetsAction.REPORT, set.unit()));
    }

    @Transactional(readOnly = true)
    public Line one(TargetId id) {
        var set = sets.holding(id).orElseThrow(() -> new NotFound("target " + id.value()));
        access.require(TargetsAction.VIEW, set.unit());
        return show(set.id()).lines().stream().filter(it -> it.target().id().equals(id)).findFirst().orElseThrow();
    }

    @Transactional(readOnly = true)
    public TargetSet holding(TargetId id) {
        var set = sets.holding(id).orElseThrow(() -> new NotFound("target " + id.value()));
        access.require(TargetsAction.VIEW, set.unit());
        return set;
    }

    /** The years of which a unit has targets, newest first. */
    @Transactional(readOnly = true)
    public List<TargetSet> of(UnitId unit) {
        access.require(TargetsAction.VIEW, unit);
        return sets.of(unit);
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(UnitId unit) {
        access.require(TargetsAction.VIEW, unit);
        return access.may(TargetsAction.KEEP, unit);
    }

    /** What units above ask of this one in a year (TGT-22). */
    @Transactional(readOnly = true)
    public List<FromAbove> fromAbove(UnitId unit, int year) {
        access.require(TargetsAction.VIEW, unit);
        var shown = new ArrayList<FromAbove>();
        for (var it : assignments.to(unit, year)) {
            var set = new TargetSet(it.set(), it.by(), it.year());
            var found = results.of(set, List.of(it.target()), unit).get(it.target().id());
            var own = AssignTargets.own(it.target(), it.low(), it.high());
            var result = found == null ? null : found.result();
            var by = geography.nearest(it.by(), set.start().plusDays(1)).orElseThrow();
            shown.add(new FromAbove(it, by, result, Judgement.of(own, it.target().unit(), null, result)));
        }
        return shown;
    }

    /** The same indicator a year earlier: what was planned and what came of it (TGT-18). */
    @Transactional(readOnly = true)
    public Map<TargetId, YearBefore> yearBefore(TargetSetId id) {
        var set = required(id);
        var before = new java.util.HashMap<TargetId, YearBefore>();
        var earlier = sets.find(set.unit(), set.year() - 1).map(it -> targets.of(it.id())).orElse(List.of());
        for (var target : targets.of(id)) {
            var plan = earlier.stream()
                    .filter(it -> it.indicator().equals(target.indicator()) && it.lastYear() == set.year() - 1)
                    .findFirst();
            var result = results.ofYear(set.unit(), set.year() - 1, target).map(ReadResults.Found::result);
            before.put(target.id(), new YearBefore(plan, result));
        }
        return before;
    }

    /** Plan and result of the year before; either may be missing. */
    public record YearBefore(Optional<Target> plan, Optional<Result> result) {}

    @Override
    @Transactional
    public TargetSetId open(UnitId unit, int year) {
        access.require(TargetsAction.KEEP, unit);
        return keep.open(unit, year);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TargetSetId> find(UnitId unit, int year) {
        access.require(TargetsAction.VIEW, unit);
        return sets.find(unit, year).map(TargetSet::id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PromisedTarget> promised(TargetSetId id) {
        return show(id).lines().stream().map(ShowTargets::promised).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitQuota> quotas(TargetSetId id) {
        required(id);
        return quotas.all(id);
    }

    private TargetSet required(TargetSetId id) {
        var set = sets.find(id).orElseThrow(() -> new NotFound("targets " + id.value()));
        access.require(TargetsAction.VIEW, set.unit());
        return set;
    }

    private Line line(TargetSet set, Target target, List<Target> all, ReadResults.@Nullable Found found) {
        var base = Optional.ofNullable(target.base()).or(() -> results.base(set, target)).orElse(null);
        var last = results.ofYear(set.unit(), set.year() - 1, target).map(it -> it.result().value()).orElse(null);
        var result = found == null ? null : found.result();
        return new Line(
                target,
                base,
                result,
                found == null ? null : found.asOf(),
                found == null ? null : found.told(),
                found == null ? null : found.list(),
                Judgement.of(target.sentence().quantity(), target.unit(), base, result),
                TargetFinding.of(target, all, last));
    }

    private static PromisedTarget promised(Line it) {
        var target = it.target();
        return new PromisedTarget(
                target.id(),
                target.indicator(),
                target.name(),
                target.sentence().text(),
                target.phrase(),
                target.lastYear(),
                target.population(),
                target.lead(),
                target.component(),
                Optional.ofNullable(target.link()).map(Target.Link::whole),
                it.findings().size());
    }
}
