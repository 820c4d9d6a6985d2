package vn.chungtay.registry.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.model.EscapeLine;
import vn.chungtay.registry.model.EscapeShare;
import vn.chungtay.standards.PovertyClass;

/** Registrations to escape of a place and year. Row-level security shows only households of the caller's areas. */
@Repository
public class EscapeList {

    /**
     * The village is that of the day of registration, the units above it those of the last day looked at. Of a household
     * that lives elsewhere by then, only what happened until its last day here counts.
     */
    private static final String REGISTERED =
            """
            with lived as (
                select s.*
                from registry.standing s
                where s.valid_from <= :last and s.village_id in (select geography.villages_on(:unit, :last))
                    and s.household_id in (select x.household_id from registry.escape_registration x where x.year = :year)
            ), registered as (
                select r.household_id, r.from_class, r.registered_on, r.assigned_officer, s.village_id, s.head_id,
                    coalesce(n.name, '') as village,
                    (select least(max(coalesce(v.valid_to, :last)), :last)
                     from lived v where v.household_id = r.household_id) as last_day,
                    case when e.household_id is null then 'GONE'
                        when e.class not in ('POOR', 'NEAR_POOR') then 'ESCAPED'
                        when exists (
                            select from registry.assessment a
                            where a.household_id = r.household_id and a.assessed_on > r.registered_on and a.assessed_on <= :last)
                        then 'STILL' else 'PENDING' end as result
                from registry.escape_registration r
                join lived s on s.household_id = r.household_id
                    and geography.holds(s.valid_from, s.valid_to, r.registered_on)
                left join lived e on e.household_id = r.household_id and geography.holds(e.valid_from, e.valid_to, :last)
                left join geography.unit_name n on n.unit_id = s.village_id and geography.holds(n.valid_from, n.valid_to, :last)
                where r.year = :year
            )
            """;

    private static final String LINES = REGISTERED
            + """
            select r.*, h.code, p.full_name,
                array(select k.name from registry.helper k where k.household_id = r.household_id
                    and k.valid_from <= r.last_day and (k.valid_to is null or k.valid_to >= :first) order by k.name) as helpers,
                array(select k.help from registry.helper k where k.household_id = r.household_id and k.help is not null
                    and k.valid_from <= r.last_day and (k.valid_to is null or k.valid_to >= :first) order by k.help) as help,
                array(select distinct k.need from registry.need k where k.household_id = r.household_id
                    and k.outcome = 'BY_PROGRAMME' and k.valid_to between :first and r.last_day) as met
            from registered r
            join registry.household h on h.id = r.household_id
            left join registry.person p on p.id = r.head_id
            order by r.village, p.name_folded, h.code
            limit :limit offset :offset
            """;

    private static final String SHARES = REGISTERED
            + """
            select village, count(*) as registered, count(*) filter (where result = 'ESCAPED') as escaped,
                count(*) filter (where result = 'PENDING') as pending
            from registered group by village_id, village order by village, village_id
            """;

    private final JdbcClient jdbc;

    EscapeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param last the last day of the year, or today in the running year */
    public List<EscapeLine> lines(UnitId unit, int year, LocalDate last, int offset, int limit) {
        return asked(LINES, unit, year, last)
                .param("first", LocalDate.of(year, 1, 1))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /** One for each village from which somebody registered. */
    public List<EscapeShare> shares(UnitId unit, int year, LocalDate last) {
        return asked(SHARES, unit, year, last)
                .query((row, _) -> new EscapeShare(
                        row.getString("village"), row.getInt("registered"), row.getInt("escaped"), row.getInt("pending")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, UnitId unit, int year, LocalDate last) {
        return jdbc.sql(sql).param("unit", unit.value()).param("year", year).param("last", last);
    }

    private static EscapeLine line(ResultSet row) throws SQLException {
        return new EscapeLine(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                row.getString("full_name"),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getString("village"),
                PovertyClass.valueOf(row.getString("from_class")),
                row.getObject("registered_on", LocalDate.class),
                row.getString("assigned_officer"),
                texts(row.getArray("helpers")),
                texts(row.getArray("help")),
                texts(row.getArray("met")).stream().map(Need::valueOf).toList(),
                EscapeLine.Result.valueOf(row.getString("result")),
                row.getObject("last_day", LocalDate.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
