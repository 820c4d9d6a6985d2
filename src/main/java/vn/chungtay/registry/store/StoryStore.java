package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HelperKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.model.HouseholdView.EscapeRow;
import vn.chungtay.registry.model.HouseholdView.Event;
import vn.chungtay.registry.model.HouseholdView.HelperRow;
import vn.chungtay.registry.model.HouseholdView.NeedRow;
import vn.chungtay.registry.model.HouseholdView.Support;

/** What happened to a household, what it needs, who helps it. */
@Repository
public class StoryStore {

    private static final String EVENTS =
            """
            select e.kind, e.happened_on, e.other_household_id, o.code as other_code, p.full_name, e.recorded_at
            from registry.household_event e
            left join registry.household o on o.id = e.other_household_id
            left join registry.person p on p.id = e.person_id
            where e.household_id = :id
            order by e.happened_on, e.recorded_at, e.id
            """;

    private final JdbcClient jdbc;

    StoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Event> events(HouseholdId id) {
        return jdbc.sql(EVENTS)
                .param("id", id.value())
                .query((row, _) -> {
                    var other = row.getObject("other_household_id", UUID.class);
                    return new Event(
                            EventKind.valueOf(row.getString("kind")),
                            row.getObject("happened_on", LocalDate.class),
                            other == null ? null : new HouseholdId(other),
                            row.getString("other_code"),
                            row.getString("full_name"),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    Support support(HouseholdId id, LocalDate day) {
        return new Support(needs(id, day), helpers(id, day), escapes(id));
    }

    private List<NeedRow> needs(HouseholdId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select n.id, n.need, p.full_name, n.note, n.valid_from from registry.need n
                        left join registry.person p on p.id = n.person_id
                        where n.household_id = :id and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
                        order by n.need, n.valid_from, n.id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> new NeedRow(
                        row.getObject("id", UUID.class),
                        Need.valueOf(row.getString("need")),
                        row.getString("full_name"),
                        row.getString("note"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    private List<HelperRow> helpers(HouseholdId id, LocalDate day) {
        return jdbc.sql("select * from registry.helper where household_id = :id" + HouseholdPage.ON_DAY
                        + " order by valid_from, id")
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> new HelperRow(
                        row.getObject("id", UUID.class),
                        HelperKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("help"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    private List<EscapeRow> escapes(HouseholdId id) {
        return jdbc.sql("select * from registry.escape_registration where household_id = :id order by year desc, id")
                .param("id", id.value())
                .query((row, _) -> new EscapeRow(
                        row.getInt("year"),
                        row.getObject("registered_on", LocalDate.class),
                        row.getString("assigned_officer")))
                .list();
    }
}
