package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.RevisedHousehold;

/** Writes what lists say otherwise about known households: new periods from a day on, and corrected people. */
@Repository
public class RevisionRows {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final PeopleRows people;
    private final AssessmentRows assessments;

    RevisionRows(JdbcTemplate template, JdbcClient jdbc, PeopleRows people, AssessmentRows assessments) {
        this.template = template;
        this.jdbc = jdbc;
        this.people = people;
        this.assessments = assessments;
    }

    public void write(UUID list, List<RevisedHousehold> households, LocalDate on) {
        move(households.stream().filter(RevisedHousehold::isMoved).toList(), on);
        reclassify(households.stream().filter(it -> !it.after().classes().isEmpty()).toList(), on);
        changeMembers(households, on);
        correct(households, "LIST " + list);
        var events = new Rows("registry.household_event", "id uuid", "household_id uuid", "kind text", "happened_on date");
        for (var it : households) events.add(UUID.randomUUID(), it.after().id().value(), EventKind.CORRECTED, on);
        events.insert(template);
        jdbc.sql("update registry.household set version = version + 1 where id = any (:ids)")
                .param("ids", ids(households))
                .update();
    }

    private void move(List<RevisedHousehold> moved, LocalDate on) {
        end("residence", "household_id", ids(moved), on);
        var rows = new Rows(
                "registry.residence", "id uuid", "household_id uuid", "village_id uuid", "address text", "valid_from date");
        for (var it : moved) {
            rows.add(UUID.randomUUID(), it.after().id().value(), it.after().village().value(), it.after().address(), on);
        }
        rows.insert(template);
    }

    private void reclassify(List<RevisedHousehold> decided, LocalDate on) {
        end("class_period", "household_id", ids(decided), on);
        assessments.insert(decided.stream().map(RevisedHousehold::after).toList());
    }

    /** All memberships that end do so before any begins, so that a household never has two heads. */
    private void changeMembers(List<RevisedHousehold> households, LocalDate on) {
        var ended = new ArrayList<UUID>();
        var started = new HashMap<HouseholdId, List<MemberRow>>();
        var unknown = new ArrayList<MemberRow>();
        for (var it : households) {
            for (var was : it.before().members()) {
                var is = it.after(was.id());
                if (is.isEmpty() || is.get().relation() != was.relation()) ended.add(was.id().value());
            }
            for (var is : it.after().members()) {
                var was = it.before(is.id());
                if (was.isEmpty()) unknown.add(is);
                if (was.isEmpty() || was.get().relation() != is.relation()) {
                    started.computeIfAbsent(it.after().id(), _ -> new ArrayList<>()).add(is);
                }
            }
        }
        end("membership", "person_id", ended.toArray(UUID[]::new), on);
        people.insertPeople(unknown);
        people.insertMemberships(started);
    }

    /** A period that began on this very day never was. */
    private void end(String table, String which, UUID[] ids, LocalDate on) {
        var running = "registry." + table + " %s where " + which + " = any (:ids) and valid_to is null";
        jdbc.sql("delete from " + running.formatted("") + " and valid_from = :on").param("ids", ids).param("on", on).update();
        jdbc.sql("update " + running.formatted("set valid_to = :on::date - 1")).param("ids", ids).param("on", on).update();
    }

    private void correct(List<RevisedHousehold> households, String reason) {
        var corrections = new Rows(
                "registry.correction",
                "id uuid", "household_id uuid", "person_id uuid", "field text", "old_value text", "new_value text", "reason text");
        var corrected = new ArrayList<MemberRow>();
        for (var it : households) {
            for (var is : it.after().members()) {
                var was = it.before(is.id());
                if (was.isEmpty() || was.get().details().equals(is.details())) continue;
                corrected.add(is);
                var before = values(was.get().details());
                values(is.details()).forEach((field, value) -> {
                    if (Objects.equals(before.get(field), value)) return;
                    corrections.add(
                            UUID.randomUUID(), it.after().id().value(), is.id().value(), field, before.get(field), value, reason);
                });
            }
        }
        corrections.insert(template);
        write(corrected);
    }

    private static Map<String, @Nullable String> values(PersonDetails details) {
        var values = new HashMap<String, @Nullable String>();
        values.put("name", details.name());
        values.put("born", details.born().date() + " " + details.born().precision());
        values.put("sex", details.sex().name());
        values.put("ethnicity", details.ethnicity());
        values.put("number", number(details));
        return values;
    }

    private static @Nullable String number(PersonDetails details) {
        var number = details.nationalId();
        return number == null ? null : number.digits();
    }

    private void write(Collection<MemberRow> corrected) {
        template.batchUpdate(
                """
                update registry.person
                set full_name = ?, birth_date = ?, birth_precision = ?, sex = ?, ethnicity_code = ?, national_id = ?,
                    version = version + 1
                where id = ?
                """,
                corrected,
                1000,
                (statement, it) -> {
                    var details = it.details();
                    statement.setString(1, details.name());
                    statement.setObject(2, details.born().date());
                    statement.setString(3, details.born().precision().name());
                    statement.setString(4, details.sex().name());
                    statement.setString(5, details.ethnicity());
                    statement.setString(6, number(details));
                    statement.setObject(7, it.id().value());
                });
    }

    private static UUID[] ids(List<RevisedHousehold> households) {
        return households.stream().map(it -> it.after().id().value()).toArray(UUID[]::new);
    }
}
