package vn.chungtay.figures.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.GroupCounts;
import vn.chungtay.geography.UnitId;

/** Counts households by the ethnic group of their head, straight from the standings of the day. */
@Repository
public class EthnicGroupCounts {

    private static final String COUNTS =
            """
            select coalesce(s.ethnicity_code, '') as code, e.name, coalesce(not e.majority, false) as minority,
                   count(*) as households,
                   count(*) filter (where s.class = 'POOR') as poor,
                   count(*) filter (where s.class = 'NEAR_POOR') as near_poor
            from registry.pub_standing s
            left join registry.pub_ethnicity e on e.code = s.ethnicity_code
            where s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day) and s.village_id in (
            """
                    + FigureVillages.PLACED
                    + ") group by 1, 2, 3 order by households desc, code";

    private final JdbcClient jdbc;

    EthnicGroupCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The largest group first; groups without households are missing. */
    public List<GroupCounts> of(UnitId unit, LocalDate day) {
        return jdbc.sql(COUNTS)
                .param("unit", unit.value())
                .param("day", day)
                .param("boundaries", day)
                .query(GroupCounts.class)
                .list();
    }

    /** Empty for a code that nobody has. */
    public String name(String code) {
        return jdbc.sql("select name from registry.pub_ethnicity where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
