package vn.chungtay.plans.model;

import java.util.List;
import vn.chungtay.geography.UnitLevel;

/**
 * What a plan asks of one organisation.
 *
 * @param organisation as the plan writes it
 * @param level at which it works; on each level one organisation leads
 * @param subjects at least one
 * @param fromPart whether it is said where a component is described, and not in the section of duties
 */
public record Duty(
        String organisation, UnitLevel level, Assignment.Role role, String task, List<DutySubject> subjects, boolean fromPart) {

    public Duty {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) throw new IllegalArgumentException("a duty is about something");
    }
}
