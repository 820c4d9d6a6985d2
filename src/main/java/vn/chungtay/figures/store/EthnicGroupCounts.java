package vn.chungtay.figures.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.AreaCounts;
import vn.chungtay.figures.model.GroupCounts;
import vn.chungtay.geography.AreaFlag;
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

    /** The same in the villages of each kind of area. */
    private static final String BY_AREA =
            """
            with area as (
                select v.placed as village_id, kind.flag
                from (
            """
                    + FigureVillages.PLACED
                    + """
                ) v
                cross join (select distinct flag from geography.pub_flag f
                            where geography.holds(f.valid_from, f.valid_to, :flags)) kind
                join geography.unit u on u.id = v.placed and u.level = 'VILLAGE'
                where\s"""
                    + FigureVillages.flagged("v.placed", "kind.flag")
                    + """
            )
            select a.flag, coalesce(s.ethnicity_code, '') as code, e.name, coalesce(not e.majority, false) as minority,
                   count(s.household_id) as households,
                   count(*) filter (where s.class = 'POOR') as poor,
                   count(*) filter (where s.class = 'NEAR_POOR') as near_poor,
                   (select count(*) from area n where n.flag = a.flag) as villages
            from area a
            left join registry.pub_standing s on s.village_id = a.village_id
                and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
            left join registry.pub_ethnicity e on e.code = s.ethnicity_code
            group by 1, 2, 3, 4 order by households desc, code
            """;

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

    /** Kinds of area that no village of the unit counts as are missing; the others stand in their order. */
    public List<AreaCounts> byArea(UnitId unit, LocalDate day) {
        var groups = new EnumMap<AreaFlag, List<GroupCounts>>(AreaFlag.class);
        var villages = new EnumMap<AreaFlag, Integer>(AreaFlag.class);
        jdbc.sql(BY_AREA).param("unit", unit.value()).param("day", day).param("boundaries", day).param("flags", day).query(row -> {
            var flag = AreaFlag.valueOf(row.getString("flag"));
            villages.put(flag, row.getInt("villages"));
            var found = groups.computeIfAbsent(flag, _ -> new ArrayList<>());
            if (row.getInt("households") > 0) {
                found.add(new GroupCounts(
                        row.getString("code"), row.getString("name"), row.getBoolean("minority"), row.getInt("households"),
                        row.getInt("poor"), row.getInt("near_poor")));
            }
        });
        return groups.entrySet().stream()
                .map(it -> new AreaCounts(it.getKey(), villages.get(it.getKey()), it.getValue()))
                .toList();
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
