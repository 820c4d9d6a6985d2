package vn.chungtay.plans.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.store.ActivityStore;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programmes;

/** Adds, changes and removes activities of a part while the version is open (PRJ-04). */
@Component
public class KeepActivities {

    private final OpenVersion open;
    private final PartStore parts;
    private final ActivityStore activities;
    private final Programmes programmes;
    private final Budgets budgets;

    KeepActivities(
            OpenVersion open, PartStore parts, ActivityStore activities, Programmes programmes, Budgets budgets) {
        this.open = open;
        this.parts = parts;
        this.activities = activities;
        this.programmes = programmes;
        this.budgets = budgets;
    }

    /** Changes the activity with its identity, or adds it behind the others of its part. */
    @Transactional
    public PlanOutcome keep(VersionId id, int revision, ComponentCode component, Activity activity) {
        return open.change(id, revision, component.value(), (plan, version) -> {
            var part = parts.find(id, component);
            if (part.isEmpty()) return Optional.of("plans.refusal.component_not_chosen");
            var refusal = refusal(plan, component, activity);
            if (refusal.isPresent()) return refusal;
            if (stands(id, activity.id(), component)) return Optional.of("plans.refusal.activity_of_another_part");
            if (part.get().activity(activity.id()).isPresent()) activities.change(id, activity);
            else activities.add(id, component, activity);
            return Optional.empty();
        });
    }

    private boolean stands(VersionId id, ActivityId activity, ComponentCode elsewhereThan) {
        return parts.of(id).stream()
                .anyMatch(it -> !it.component().equals(elsewhereThan) && it.activity(activity).isPresent());
    }

    private Optional<String> refusal(Plan plan, ComponentCode component, Activity it) {
        if (it.name().isBlank()) return Optional.of("plans.refusal.activity_without_name");
        if (it.content() != null && !listed(plan, component, it.content()))
            return Optional.of("plans.refusal.content_of_another_part");
        if (!it.conduct().days().firstDay().map(day -> plan.years().contains(day.getYear())).orElse(true)
                || !it.conduct().days().lastDay().map(day -> plan.years().contains(day.getYear())).orElse(true))
            return Optional.of("plans.refusal.activity_outside_years");
        return it.cost().line() == null || paidBy(plan, component, it)
                ? Optional.empty()
                : Optional.of("plans.refusal.line_of_another_budget");
    }

    private boolean listed(Plan plan, ComponentCode component, String content) {
        return programmes.of(plan.years().from())
                .flatMap(it -> it.content(content))
                .filter(it -> it.component().project().equals(component.project()))
                .isPresent();
    }

    /** Money of one project does not pay for another. What the budget refused (BUD-14) is no line, so nothing rests on it. */
    private boolean paidBy(Plan plan, ComponentCode component, Activity activity) {
        return budgets.of(new PlanRef(plan.id().value())).stream()
                .flatMap(it -> budgets.lines(it).stream())
                .filter(it -> it.id().equals(activity.cost().line()))
                .anyMatch(it -> it.axes().component().project().equals(component.project()));
    }

    @Transactional
    public PlanOutcome remove(VersionId id, int revision, ComponentCode component, ActivityId activity) {
        return open.change(id, revision, component.value(), (plan, version) -> {
            if (parts.find(id, component).flatMap(it -> it.activity(activity)).isEmpty())
                return Optional.of("plans.refusal.activity_gone");
            activities.remove(id, activity);
            return Optional.empty();
        });
    }
}
