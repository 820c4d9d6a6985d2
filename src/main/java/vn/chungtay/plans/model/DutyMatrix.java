package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.programme.ComponentCode;

/**
 * Who does what: organisations by what the plan assigns, each cell with the roles.
 *
 * @param subjects components in official order, then what the plan names in its own words; not the plan as a whole
 * @param rows in the order in which the plan first names the organisations
 */
public record DutyMatrix(List<DutySubject> subjects, List<Row> rows) {

    /**
     * @param roles by the key of the subject
     * @param duties all of them, in the order of the plan
     */
    public record Row(String organisation, Map<String, Set<Assignment.Role>> roles, List<Duty> duties) {

        public Set<Assignment.Role> roles(DutySubject subject) {
            return roles.getOrDefault(subject.key(), Set.of());
        }

        private boolean leads(DutySubject subject, UnitLevel level) {
            return duties.stream()
                    .filter(it -> it.role() == Assignment.Role.LEAD && it.level() == level)
                    .anyMatch(it -> it.subjects().stream().anyMatch(one -> one.key().equals(subject.key())));
        }
    }

    public static DutyMatrix of(Collection<Duty> duties) {
        var subjects = new LinkedHashMap<String, DutySubject>();
        var byOrganisation = new LinkedHashMap<String, List<Duty>>();
        for (var duty : duties) {
            byOrganisation.computeIfAbsent(Office.key(duty.organisation()), _ -> new ArrayList<>()).add(duty);
            duty.subjects().stream().filter(it -> !it.wholePlan()).forEach(it -> subjects.putIfAbsent(it.key(), it));
        }
        var order = Comparator.comparing((DutySubject it) -> it.component() == null)
                .thenComparing(DutySubject::component, Comparator.nullsLast(Comparator.<ComponentCode>naturalOrder()));
        return new DutyMatrix(
                subjects.values().stream().sorted(order).toList(),
                byOrganisation.values().stream().map(DutyMatrix::row).toList());
    }

    private static Row row(List<Duty> duties) {
        var roles = new LinkedHashMap<String, Set<Assignment.Role>>();
        for (var duty : duties) {
            for (var subject : duty.subjects()) {
                roles.computeIfAbsent(subject.key(), _ -> EnumSet.noneOf(Assignment.Role.class)).add(duty.role());
            }
        }
        return new Row(duties.getFirst().organisation(), roles, List.copyOf(duties));
    }

    /** Those that have this role in it, as the plan writes them. */
    public List<String> organisations(DutySubject subject, Assignment.Role role) {
        return rows.stream().filter(it -> it.roles(subject).contains(role)).map(Row::organisation).toList();
    }

    /** Those of a level that lead it alone. */
    public List<String> leads(DutySubject subject, UnitLevel level) {
        return rows.stream().filter(it -> it.leads(subject, level)).map(Row::organisation).toList();
    }

    public List<String> organisations(DutySubject subject) {
        return rows.stream().filter(it -> !it.roles(subject).isEmpty()).map(Row::organisation).toList();
    }
}
