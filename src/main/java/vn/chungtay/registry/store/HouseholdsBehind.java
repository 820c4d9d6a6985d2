package vn.chungtay.registry.store;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdFilter;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdLine;

/** The households behind a figure. Row-level security shows only those of the caller's areas. */
@Repository
public class HouseholdsBehind {

    private static final String THEM = """
             from registry.standing s
            join geography.ancestry a on a.unit_id = s.village_id and a.ancestor_id = :unit
                and (a.distance = 0 or (a.valid_from is null or a.valid_from <= :day)
                                   and (a.valid_to is null or a.valid_to >= :day))
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
              and (cast(:class as text) is null or s.class = :class
                   or :class = 'BOTH' and s.class in ('POOR', 'NEAR_POOR'))
              and (not :minority or s.minority)
              and (:cause = 0 or s.causes & :cause <> 0)
              and (:indicator = 0 or s.deprived & :indicator <> 0)
            """;

    private static final String LINES = """
            select s.household_id, h.code, p.full_name, s.persons, s.class, e.name as ethnicity,
                   coalesce(n.name, '') as village
            """ + THEM.replace("where s.valid_from", """
                join registry.household h on h.id = s.household_id
                left join registry.person p on p.id = s.head_id
                left join registry.ethnicity e on e.code = s.ethnicity_code
                left join geography.unit_name n on n.unit_id = s.village_id
                    and (n.valid_from is null or n.valid_from <= :day) and (n.valid_to is null or n.valid_to >= :day)
                where s.valid_from""") + """
             order by village, h.code, s.household_id
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    HouseholdsBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(HouseholdFilter filter) {
        return with(jdbc.sql("select count(*)" + THEM), filter).query(Integer.class).single();
    }

    public List<HouseholdLine> lines(HouseholdFilter filter, int offset, int limit) {
        return with(jdbc.sql(LINES), filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new HouseholdLine(
                        new HouseholdId(row.getObject("household_id", UUID.class)),
                        row.getString("code"),
                        row.getString("full_name"),
                        row.getString("village"),
                        row.getString("ethnicity"),
                        row.getInt("persons"),
                        row.getString("class")))
                .list();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, HouseholdFilter filter) {
        var cause = filter.cause();
        var indicator = filter.indicator();
        return statement
                .param("unit", filter.unit().value())
                .param("day", filter.asOf())
                .param("class", filter.povertyClass(), Types.VARCHAR)
                .param("minority", filter.minority())
                .param("cause", cause == null ? 0 : cause.bit())
                .param("indicator", indicator == null ? 0 : 1 << indicator - 1);
    }
}
