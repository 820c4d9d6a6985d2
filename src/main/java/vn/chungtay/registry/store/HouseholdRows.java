package vn.chungtay.registry.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Origin;
import vn.chungtay.shared.Id;

/** Writes whole households into their tables, one or a hundred thousand at a time. */
@Repository
public class HouseholdRows {

    private final JdbcTemplate jdbc;
    private final AssessmentRows assessments;

    HouseholdRows(JdbcTemplate jdbc, AssessmentRows assessments) {
        this.jdbc = jdbc;
        this.assessments = assessments;
    }

    /** @param kind how these households came in: registered, moved in, split off */
    public void insert(List<HouseholdRow> households, Origin origin, EventKind kind) {
        rowsOf(households, origin, kind).forEach(it -> it.insert(jdbc));
    }

    /** The same rows, but into the tables where they wait under a list; see {@link WaitingHouseholds}. */
    public void setAside(UUID list, List<HouseholdRow> households, Origin origin) {
        rowsOf(households, origin, EventKind.REGISTERED).forEach(it -> it.setAside(jdbc, list));
    }

    /** Of all tables, each after those that it refers to. */
    private List<Rows> rowsOf(List<HouseholdRow> households, Origin origin, EventKind kind) {
        var rows = new ArrayList<Rows>();
        rows.add(ofHouseholds(households, origin));
        rows.add(ofResidences(households));
        rows.addAll(PeopleRows.of(households));
        rows.add(ProfileRows.ofHouseholds(households));
        rows.add(ProfileRows.ofPeople(households));
        rows.addAll(assessments.of(households));
        rows.add(ofEvents(households, kind));
        return rows;
    }

    private Rows ofHouseholds(List<HouseholdRow> households, Origin origin) {
        var codes = freshCodes(households).iterator();
        var rows = new Rows("registry.household", "id uuid", "code text", "origin text");
        for (var it : households) rows.add(it.id().value(), it.code() == null ? codes.next() : it.code(), origin);
        return rows;
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

    private static Rows ofResidences(List<HouseholdRow> households) {
        var rows = new Rows(
                "registry.residence", "id uuid", "household_id uuid", "village_id uuid", "address text", "valid_from date");
        for (var it : households) {
            rows.add(Id.newUuid(), it.id().value(), it.village().value(), it.address(), it.from());
        }
        return rows;
    }

    private static Rows ofEvents(List<HouseholdRow> households, EventKind kind) {
        var rows = new Rows("registry.household_event", "id uuid", "household_id uuid", "kind text", "happened_on date");
        for (var it : households) rows.add(Id.newUuid(), it.id().value(), kind, it.from());
        return rows;
    }
}
