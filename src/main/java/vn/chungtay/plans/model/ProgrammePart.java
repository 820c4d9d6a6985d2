package vn.chungtay.plans.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chungtay.programme.ComponentCode;

/**
 * A component of the programme that a version of a plan carries out (PRJ-02).
 *
 * @param objective what is to be reached
 * @param groups for whom, in the words that are printed
 * @param activities in the order of the paper
 * @param assignments in the order of the paper
 */
public record ProgrammePart(
        ComponentCode component,
        String objective,
        List<String> groups,
        List<Activity> activities,
        List<Assignment> assignments) {

    public ProgrammePart {
        groups = List.copyOf(groups);
        activities = List.copyOf(activities);
        assignments = List.copyOf(assignments);
    }

    /** What last year's part gives to the plan of this year. */
    public ProgrammePart nextYear() {
        return new ProgrammePart(
                component, objective, groups, activities.stream().map(Activity::nextYear).toList(), assignments);
    }

    /** Those who answer for it, in the order of the paper. */
    public List<Assignment> leads() {
        return assignments.stream().filter(it -> it.role().leads()).toList();
    }

    /** Whether it says what is to be reached and what is done for it; only then can it be handed in. */
    public boolean finished() {
        return !objective.isBlank() && !activities.isEmpty();
    }

    public Optional<Activity> activity(ActivityId id) {
        return activities.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Of all its activities, in whole đồng; what nobody estimated is not in it. */
    public long cost() {
        return activities.stream().map(it -> it.cost().dong()).filter(Objects::nonNull).mapToLong(it -> it).sum();
    }
}
