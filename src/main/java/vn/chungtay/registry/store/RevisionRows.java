package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.RevisedHousehold;
import vn.chungtay.shared.Id;

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

    /** @param reason why people were corrected, in words */
    public void write(UUID list, List<RevisedHousehold> households, LocalDate on, String reason) {
        move(households.stream().filter(RevisedHousehold::isMoved).toList(), on);
        reclassify(households.stream().filter(it -> !it.after().classes().isEmpty()).toList(), on);
        changeMembers(households, on);
        correct(households, list, reason);
        describe(households, on);
        var events = new Rows("registry.household_event", "id uuid", "household_id uuid", "kind text", "happened_on date");
        for (var it : households) events.add(Id.newUuid(), it.after().id().value(), EventKind.CORRECTED, on);
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
            rows.add(Id.newUuid(), it.after().id().value(), it.after().village().value(), it.after().address(), on);
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

    private void correct(List<RevisedHousehold> households, UUID list, String reason) {
        var corrections = new Rows(
                "registry.correction",
                "id uuid", "household_id uuid", "person_id uuid", "field text", "old_value text", "new_value text", "reason text",
                "list_id uuid");
        var corrected = new ArrayList<MemberRow>();
        for (var it : households) {
            for (var is : it.after().members()) {
                var was = it.before(is.id());
                if (was.isEmpty() || was.get().details().equals(is.details())) continue;
                corrected.add(is);
                for (var change : CorrectionStore.changes(was.get().details(), is.details())) {
                    corrections.add(
                            Id.newUuid(), it.after().id().value(), is.id().value(), change.field(), change.before(), change.after(),
                            reason, list);
                }
            }
        }
        people.correct(corrected);
        corrections.insert(template);
    }

    /** How a household lives and what is known of its people, where the list says something else. */
    private void describe(List<RevisedHousehold> households, LocalDate on) {
        var living = households.stream()
                .filter(it -> it.after().profile() != null && !it.after().profile().equals(it.before().profile()))
                .toList();
        end("household_profile", "household_id", ids(living), on);
        ProfileRows.ofHouseholds(living.stream().map(RevisedHousehold::after).toList()).insert(template);
        var known = households.stream().flatMap(RevisedHousehold::describedPeople).toList();
        end("person_profile", "person_id", known.stream().map(it -> it.id().value()).toArray(UUID[]::new), on);
        ProfileRows.ofPeople(known.stream(), on).insert(template);
    }

    private static UUID[] ids(List<RevisedHousehold> households) {
        return households.stream().map(it -> it.after().id().value()).toArray(UUID[]::new);
    }
}
