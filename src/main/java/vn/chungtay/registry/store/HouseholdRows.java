package vn.chungtay.registry.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Origin;

/** Writes whole households into their tables, one or a hundred thousand at a time. */
@Repository
public class HouseholdRows {

    private final JdbcTemplate jdbc;
    private final PeopleRows people;
    private final AssessmentRows assessments;
    private final ProfileRows profiles;

    HouseholdRows(JdbcTemplate jdbc, PeopleRows people, AssessmentRows assessments, ProfileRows profiles) {
        this.jdbc = jdbc;
        this.people = people;
        this.assessments = assessments;
        this.profiles = profiles;
    }

    /** @param kind how these households came in: registered, moved in, split off */
    public void insert(List<HouseholdRow> households, Origin origin, EventKind kind) {
        insertHouseholds(households, origin);
        insertResidences(households);
        people.insert(households);
        profiles.insertHouseholds(households);
        profiles.insertPeople(households.stream().flatMap(it -> it.members().stream()));
        assessments.insert(households);
        insertEvents(households, kind);
    }

    private void insertHouseholds(List<HouseholdRow> households, Origin origin) {
        var codes = freshCodes(households).iterator();
        var rows = new Rows("registry.household", "id uuid", "code text", "origin text");
        for (var it : households) rows.add(it.id().value(), it.code() == null ? codes.next() : it.code(), origin);
        rows.insert(jdbc);
    }

    private List<String> freshCodes(List<HouseholdRow> households) {
        var missing = households.stream().filter(it -> it.code() == null).count();
        return missing == 0
                ? List.of()
                : jdbc.queryForList(
                        "select 'H' || to_char(nextval('registry.household_code'), 'FM00000000')"
                                + " from generate_series(1, ?)",
                        String.class,
                        missing);
    }

    private void insertResidences(List<HouseholdRow> households) {
        var rows = new Rows(
                "registry.residence", "id uuid", "household_id uuid", "village_id uuid", "address text", "valid_from date");
        for (var it : households) {
            rows.add(UUID.randomUUID(), it.id().value(), it.village().value(), it.address(), it.from());
        }
        rows.insert(jdbc);
    }

    private void insertEvents(List<HouseholdRow> households, EventKind kind) {
        var rows = new Rows("registry.household_event", "id uuid", "household_id uuid", "kind text", "happened_on date");
        for (var it : households) rows.add(UUID.randomUUID(), it.id().value(), kind, it.from());
        rows.insert(jdbc);
    }
}
