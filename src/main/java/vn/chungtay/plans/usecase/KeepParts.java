package vn.chungtay.plans.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.PartCallStore;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.TargetGroup;

/** Chooses the parts of the programme that a plan carries out, and says what they are for and who does them (PRJ-02). */
@Component
public class KeepParts {

    private final OpenVersion open;
    private final PlanStore plans;
    private final PartStore parts;
    private final PartCallStore calls;
    private final Programmes programmes;

    KeepParts(OpenVersion open, PlanStore plans, PartStore parts, PartCallStore calls, Programmes programmes) {
        this.open = open;
        this.plans = plans;
        this.parts = parts;
        this.calls = calls;
        this.programmes = programmes;
    }

    /** Of the programme in force in the first year of the plan; it begins with the groups that the programme names. */
    @Transactional
    public PlanOutcome choose(VersionId id, int revision, ComponentCode component) {
        return open.change(id, revision, component.value(), (plan, version) -> {
            if (!known(plan, component)) return Optional.of("plans.refusal.component_not_in_programme");
            if (parts.find(id, component).isPresent()) return Optional.of("plans.refusal.component_there");
            parts.write(id, component, "", groups(plan, component));
            return Optional.empty();
        });
    }

    private boolean known(Plan plan, ComponentCode component) {
        return programmes.of(plan.years().from()).flatMap(it -> it.component(component)).isPresent();
    }

    private List<String> groups(Plan plan, ComponentCode component) {
        return programmes.of(plan.years().from()).stream()
                .flatMap(it -> it.groupsOf(component).stream())
                .map(TargetGroup::name)
                .toList();
    }

    /** Objective, groups and assignments as they now are. */
    @Transactional
    public PlanOutcome write(
            VersionId id, int revision, ComponentCode component, String objective, List<String> groups, List<Assignment> who) {
        return open.change(id, revision, component.value(), (plan, version) -> {
            if (parts.find(id, component).isEmpty()) return Optional.of("plans.refusal.component_not_chosen");
            parts.write(id, component, objective, groups);
            parts.writeAssignments(id, component, who);
            calls.keepOnly(id, component, who.stream().filter(it -> it.role().leads()).map(Assignment::organisation).toList());
            return Optional.empty();
        });
    }

    /** Only one in which nothing is planned any more: activities are not thrown away unseen. */
    @Transactional
    public PlanOutcome leaveOut(VersionId id, int revision, ComponentCode component) {
        return open.change(id, revision, component.value(), (plan, version) -> {
            var part = parts.find(id, component);
            if (part.isEmpty()) return Optional.of("plans.refusal.component_not_chosen");
            if (!part.get().activities().isEmpty()) return Optional.of("plans.refusal.part_has_activities");
            calls.forget(id, component);
            parts.remove(id, component);
            return Optional.empty();
        });
    }

    /** Those of last year's plan that the programme still has and this plan has not; their activities a year later. */
    @Transactional
    public PlanOutcome fromLastYear(VersionId id, int revision) {
        return open.change(id, revision, "LAST_YEAR", (plan, version) -> {
            var found = lastYear(plan);
            if (found.isEmpty()) return Optional.of("plans.refusal.no_parts_last_year");
            parts.add(id, found);
            return Optional.empty();
        });
    }

    private List<ProgrammePart> lastYear(Plan plan) {
        var years = new Years(plan.years().from() - 1, plan.years().to() - 1);
        return plans.of(plan.unit(), years).stream()
                .flatMap(it -> parts.of(plans.versions(it.id()).getLast().id()).stream())
                .filter(it -> known(plan, it.component()))
                .map(ProgrammePart::nextYear)
                .toList();
    }

    /** What a new version of the same plan begins with: everything, with the same identities. */
    void carryOver(Version from, Version to) {
        parts.add(to.id(), parts.of(from.id()));
    }

    /** What the plan of a new year begins with. */
    void beginWithLastYear(Plan plan, Version version) {
        parts.add(version.id(), lastYear(plan));
    }
}
