package vn.chungtay.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.programme.ComponentCode;

/** The parts of the programme in versions of plans. The database refuses changes of what was sent off. */
@Component
public class PartStore {

    private final JdbcClient jdbc;
    private final ActivityStore activities;

    PartStore(JdbcClient jdbc, ActivityStore activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /** In the order of their codes, each whole. */
    public List<ProgrammePart> of(VersionId version) {
        var byPart = activities.of(version);
        var assignments = assignments(version);
        return jdbc.sql("""
                select component, objective, groups from plans.programme_part
                where version_id = :id order by component collate "C"
                """)
                .param("id", version.value())
                .query((row, number) -> {
                    var component = new ComponentCode(row.getString("component"));
                    return new ProgrammePart(
                            component,
                            row.getString("objective"),
                            List.of((String[]) row.getArray("groups").getArray()),
                            byPart.getOrDefault(component, List.of()),
                            assignments.stream()
                                    .filter(it -> it.component().equals(component))
                                    .map(Assigned::assignment)
                                    .toList());
                })
                .list();
    }

    public Optional<ProgrammePart> find(VersionId version, ComponentCode component) {
        return of(version).stream().filter(it -> it.component().equals(component)).findFirst();
    }

    private record Assigned(ComponentCode component, Assignment assignment) {}

    private List<Assigned> assignments(VersionId version) {
        return jdbc.sql("""
                select component, organisation, role, level, task from plans.part_assignment
                where version_id = :id order by component, position
                """)
                .param("id", version.value())
                .query((row, number) -> new Assigned(
                        new ComponentCode(row.getString("component")),
                        new Assignment(
                                row.getString("organisation"),
                                Assignment.Role.valueOf(row.getString("role")),
                                UnitLevel.valueOf(row.getString("level")),
                                row.getString("task"))))
                .list();
    }

    /** Those of these that the version does not have yet, whole. */
    public void add(VersionId version, List<ProgrammePart> parts) {
        var there = of(version).stream().map(ProgrammePart::component).collect(Collectors.toSet());
        for (var part : parts) {
            if (there.contains(part.component())) continue;
            write(version, part.component(), part.objective(), part.groups());
            part.activities().forEach(it -> activities.add(version, part.component(), it));
            writeAssignments(version, part.component(), part.assignments());
        }
    }

    /** Makes the part if there is none. */
    public void write(VersionId version, ComponentCode component, String objective, List<String> groups) {
        jdbc.sql("""
                insert into plans.programme_part (version_id, component, objective, groups)
                values (:version, :component, :objective, :groups)
                on conflict (version_id, component) do update set objective = excluded.objective, groups = excluded.groups
                """)
                .param("version", version.value())
                .param("component", component.value())
                .param("objective", objective)
                .param("groups", groups.toArray(String[]::new))
                .update();
    }

    /** With all that stands in it. */
    public void remove(VersionId version, ComponentCode component) {
        activities.removeAll(version, component);
        writeAssignments(version, component, List.of());
        jdbc.sql("delete from plans.programme_part where version_id = :version and component = :component")
                .param("version", version.value())
                .param("component", component.value())
                .update();
    }

    /** These in place of those that were there. */
    public void writeAssignments(VersionId version, ComponentCode component, List<Assignment> assignments) {
        jdbc.sql("delete from plans.part_assignment where version_id = :version and component = :component")
                .param("version", version.value())
                .param("component", component.value())
                .update();
        for (var at = 0; at < assignments.size(); at++) add(version.value(), component, at + 1, assignments.get(at));
    }

    private void add(UUID version, ComponentCode component, int position, Assignment assignment) {
        jdbc.sql("""
                insert into plans.part_assignment (version_id, component, position, organisation, role, level, task)
                values (:version, :component, :position, :organisation, :role, :level, :task)
                """)
                .param("version", version)
                .param("component", component.value())
                .param("position", position)
                .param("organisation", assignment.organisation())
                .param("role", assignment.role().name())
                .param("level", assignment.level().name())
                .param("task", assignment.task())
                .update();
    }
}
