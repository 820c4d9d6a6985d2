package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HelperId;
import vn.chungtay.registry.HelperKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.NeedId;
import vn.chungtay.registry.NeedOutcome;
import vn.chungtay.registry.model.HouseholdView.Correction;
import vn.chungtay.registry.model.HouseholdView.EscapeRow;
import vn.chungtay.registry.model.HouseholdView.Event;
import vn.chungtay.registry.model.HouseholdView.HelperRow;
import vn.chungtay.registry.model.HouseholdView.LowIncomeRow;
import vn.chungtay.registry.model.HouseholdView.NeedRow;
import vn.chungtay.registry.model.HouseholdView.Support;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

/** What happened to a household, what it needs, who helps it. */
@Repository
public class StoryStore {

    private static final String EVENTS =
            """
            select e.kind, e.happened_on, e.other_household_id, o.code as other_code, p.full_name, e.note, e.recorded_at
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
                            row.getString("note"),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    Support support(HouseholdId id, LocalDate day) {
        return new Support(needs(id, day), helpers(id, day), escapes(id), lowIncome(id, day));
    }

    private List<NeedRow> needs(HouseholdId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select n.*, p.full_name, case when n.valid_to < :day then n.valid_to end as ended,
                            case when n.valid_to < :day then n.outcome end as outcome_then
                        from registry.need n
                        left join registry.person p on p.id = n.person_id
                        where n.household_id = :id and n.valid_from <= :day
                        order by n.need, n.valid_from, n.id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> new NeedRow(
                        new NeedId(row.getObject("id", UUID.class)),
                        Need.valueOf(row.getString("need")),
                        row.getString("full_name"),
                        row.getString("note"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("ended", LocalDate.class),
                        outcome(row.getString("outcome_then"))))
                .list();
    }

    private List<HelperRow> helpers(HouseholdId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select *, case when valid_to < :day then valid_to end as ended
                        from registry.helper
                        where household_id = :id and valid_from <= :day
                        order by valid_from, id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> new HelperRow(
                        new HelperId(row.getObject("id", UUID.class)),
                        HelperKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("help"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("ended", LocalDate.class)))
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

    private List<LowIncomeRow> lowIncome(HouseholdId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select p.full_name, w.proof, w.valid_from
                        from registry.low_income_worker w
                        join registry.person p on p.id = w.person_id
                        join registry.membership m on m.person_id = w.person_id and m.household_id = :id
                            and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
                        where w.valid_from <= :day and (w.valid_to is null or w.valid_to >= :day)
                        order by p.full_name, w.valid_from, w.id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> new LowIncomeRow(
                        row.getString("full_name"),
                        row.getString("proof"),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    /** Newest first. The numbers leave the store masked. */
    List<Correction> corrections(HouseholdId id) {
        return jdbc.sql(
                        """
                        select p.full_name, c.field, c.reason,
                            (c.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as corrected_on,
                            case when c.field = 'ethnicity' then b.name else c.old_value end as before,
                            case when c.field = 'ethnicity' then a.name else c.new_value end as after
                        from registry.correction c
                        join registry.person p on p.id = c.person_id
                        left join registry.ethnicity b on c.field = 'ethnicity' and b.code = c.old_value
                        left join registry.ethnicity a on c.field = 'ethnicity' and a.code = c.new_value
                        where c.household_id = :id
                        order by c.recorded_at desc, c.field
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    var field = row.getString("field");
                    return new Correction(
                            row.getString("full_name"),
                            field,
                            shown(field, row.getString("before")),
                            shown(field, row.getString("after")),
                            row.getString("reason"),
                            row.getObject("corrected_on", LocalDate.class));
                })
                .list();
    }

    private static @Nullable String shown(String field, @Nullable String value) {
        if (value == null) return null;
        // Whatever the field is called: a whole number never leaves unmasked.
        if (NationalId.isWellFormed(value)) return new NationalId(value).masked();
        return field.equals("born") ? born(value.split(" ")) : value;
    }

    private static String born(String[] kept) {
        return Vietnamese.date(new BirthDate(LocalDate.parse(kept[0]), BirthDate.Precision.valueOf(kept[1])));
    }

    private static @Nullable NeedOutcome outcome(@Nullable String name) {
        return name == null ? null : NeedOutcome.valueOf(name);
    }
}
