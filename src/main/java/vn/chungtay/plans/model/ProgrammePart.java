package vn.chungtay.plans.model;

import java.util.List;
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
}
