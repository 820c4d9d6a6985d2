package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.Plan.Changes;
import vn.chungtay.registry.model.Step;
import vn.chungtay.shared.Id;

/** Carries out the steps of an act, one after another, on its day. */
@Repository
public class StepStore {

    private final JdbcClient jdbc;
    private final PersonStore people;
    private final PeopleRows rows;

    StepStore(JdbcClient jdbc, PersonStore people, PeopleRows rows) {
        this.jdbc = jdbc;
        this.people = people;
        this.rows = rows;
    }

    public void carryOut(Changes changes) {
        for (var step : changes.steps()) carryOut(step, changes.on());
    }

    public void happened(
            HouseholdId household, EventKind kind, @Nullable Id other, @Nullable PersonId person, LocalDate on, @Nullable String note) {
        jdbc.sql(
                        """
                        insert into registry.household_event
                            (id, household_id, other_household_id, person_id, kind, happened_on, note)
                        values (?, ?, ?::uuid, ?::uuid, ?, ?, ?)
                        """)
                .params(
                        Id.newUuid(),
                        household.value(),
                        other == null ? null : other.value(),
                        person == null ? null : person.value(),
                        kind.name(),
                        on,
                        note)
                .update();
    }

    private void carryOut(Step step, LocalDate on) {
        switch (step) {
            case Step.EndMembership it -> end("membership", "household_id = ? and person_id = ?", on, it.household(), it.person());
            case Step.EndResidence it -> end("residence", "household_id = ?", on, it.household());
            case Step.EndClass it -> end("class_period", "household_id = ?", on, it.household());
            case Step.MarkDead it -> people.markDead(it.person(), on);
            case Step.NewPerson it ->
                rows.insertPeople(List.of(new MemberRow(it.person(), it.details(), Relation.OTHER, on, null)));
            case Step.StartMembership it -> startMembership(it, on);
            case Step.NewHousehold it -> newHousehold(it);
            case Step.StartResidence it -> startResidence(it, on);
            case Step.Happened it -> happened(it.household(), it.kind(), it.other(), it.person(), on, null);
        }
    }

    /** A period that began on this very day never was: it goes, and only the event tells of it. */
    private void end(String table, String which, LocalDate on, Id... ids) {
        var params = Arrays.stream(ids).map(Id::value).toList();
        jdbc.sql("delete from registry." + table + " where " + which + " and valid_to is null and valid_from = ?")
                .params(with(params, on))
                .update();
        jdbc.sql("update registry." + table + " set valid_to = ?::date - 1 where " + which + " and valid_to is null")
                .params(before(on, params))
                .update();
    }

    private static List<Object> with(List<UUID> ids, LocalDate day) {
        var params = new ArrayList<Object>(ids);
        params.add(day);
        return params;
    }

    private static List<Object> before(LocalDate day, List<UUID> ids) {
        var params = new ArrayList<Object>(ids);
        params.addFirst(day);
        return params;
    }

    private void startMembership(Step.StartMembership it, LocalDate on) {
        jdbc.sql(
                        """
                        insert into registry.membership (id, household_id, person_id, relation, valid_from)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(Id.newUuid(), it.household().value(), it.person().value(), it.relation().name(), on)
                .update();
    }

    private void newHousehold(Step.NewHousehold it) {
        jdbc.sql(
                        """
                        insert into registry.household (id, code, origin)
                        select ?, 'H' || to_char(nextval('registry.household_code'), 'FM00000000'),
                            case origin when 'TRAINING' then origin else 'MANUAL' end
                        from registry.household where id = ?
                        """)
                .params(it.household().value(), it.from().value())
                .update();
    }

    private void startResidence(Step.StartResidence it, LocalDate on) {
        jdbc.sql(
                        """
                        insert into registry.residence (id, household_id, village_id, address, valid_from)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(Id.newUuid(), it.household().value(), it.village().value(), it.address(), on)
                .update();
    }
}
