package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.geography.UnitLevel;

/** What is wrong with the duties of a plan: no lead, two leads, a lead that only coordinates, an office that is gone. */
public final class DutyRules {

    private final DutyMatrix matrix;

    private DutyRules(DutyMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * @param carriedOut the components that the plan has money or targets for
     * @param offices of the level of the plan
     * @param year the last year of the plan
     */
    public static List<DutyFinding> check(
            DutyMatrix matrix, Collection<DutySubject> carriedOut, Collection<Office> offices, int year) {
        var rules = new DutyRules(matrix);
        var findings = new ArrayList<DutyFinding>();
        rules.subjects(carriedOut).forEach(it -> rules.leads(it).ifPresent(findings::add));
        for (var row : matrix.rows()) {
            matrix.subjects().stream().filter(it -> contradicts(row, it))
                    .forEach(it -> findings.add(new DutyFinding.LeadsAndCoordinates(it, row.organisation())));
            gone(row.organisation(), offices, year).ifPresent(findings::add);
        }
        return findings;
    }

    private Collection<DutySubject> subjects(Collection<DutySubject> carriedOut) {
        Map<String, DutySubject> all = new LinkedHashMap<>();
        matrix.subjects().forEach(it -> all.put(it.key(), it));
        carriedOut.forEach(it -> all.putIfAbsent(it.key(), it));
        return all.values();
    }

    private Optional<DutyFinding> leads(DutySubject subject) {
        for (var level : UnitLevel.values()) {
            var leads = matrix.leads(subject, level);
            if (leads.size() > 1) return Optional.of(new DutyFinding.SeveralLeads(subject, leads));
        }
        if (!matrix.organisations(subject, Assignment.Role.LEAD).isEmpty() || !matrix.organisations(subject, Assignment.Role.JOINT_LEAD).isEmpty() || ledAbove(subject)
                || ledBelow(subject)) return Optional.empty();
        return Optional.of(new DutyFinding.NoLead(subject, matrix.organisations(subject)));
    }

    /** Whoever leads a project leads its sub-projects, unless the plan says otherwise. */
    private boolean ledAbove(DutySubject subject) {
        var component = subject.component();
        return component != null && !component.isProject() && led(new DutySubject(component.project(), ""));
    }

    /** A project whose sub-projects have leads needs none of its own. */
    private boolean ledBelow(DutySubject subject) {
        var component = subject.component();
        return component != null && component.isProject() && matrix.subjects().stream()
                .filter(it -> it.component() != null && !it.component().isProject())
                .filter(it -> it.component().project().equals(component))
                .anyMatch(this::led);
    }

    private boolean led(DutySubject subject) {
        return matrix.rows().stream().anyMatch(it -> it.roles(subject).stream().anyMatch(Assignment.Role::leads));
    }

    private static boolean contradicts(DutyMatrix.Row row, DutySubject subject) {
        var roles = row.roles(subject);
        return roles.contains(Assignment.Role.COORDINATE) && roles.stream().anyMatch(Assignment.Role::leads);
    }

    /** An office that is there on any day of the year is there. */
    private static Optional<DutyFinding> gone(String organisation, Collection<Office> offices, int year) {
        var meant = offices.stream().filter(it -> it.isCalled(organisation)).toList();
        if (meant.isEmpty() || meant.stream().anyMatch(it -> it.thereIn(year))) return Optional.empty();
        var successor = meant.getFirst().takenOverBy().flatMap(code -> offices.stream()
                .filter(it -> it.code().equals(code)).map(Office::name).findFirst());
        return Optional.of(new DutyFinding.NotThereThen(organisation, successor.orElse("")));
    }
}
