package vn.chungtay.figures.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.geography.UnitId;

/** Reads figures from the tallies: the time depends on the number of units asked for, hardly on the households. */
@Repository
public class TallyStore {

    private static final String SUMS = """
            coalesce(sum(households), 0) as households, coalesce(sum(persons), 0) as persons,
            coalesce(sum(poor), 0) as poor, coalesce(sum(near_poor), 0) as near_poor,
            coalesce(sum(average_standard), 0) as average_standard, coalesce(sum(unclassified), 0) as unclassified,
            coalesce(sum(poor_persons), 0) as poor_persons, coalesce(sum(near_poor_persons), 0) as near_poor_persons,
            coalesce(sum(minority), 0) as minority, coalesce(sum(minority_poor), 0) as minority_poor,
            coalesce(sum(minority_near_poor), 0) as minority_near_poor,
            """ + String.join(
                    ",\n",
                    sums("poor_causes", PovertyCounts.CAUSES),
                    sums("near_poor_causes", PovertyCounts.CAUSES),
                    sums("poor_deprived", PovertyCounts.INDICATORS),
                    sums("near_poor_deprived", PovertyCounts.INDICATORS));

    /** Whole years before the year of the day, whole months before its month, then its days: each a range of the index. */
    private static final String UNTIL_DAY = """
             join (values
                ('YEAR', date '-infinity', date_trunc('year', cast(:day as timestamp))::date - 1),
                ('MONTH', date_trunc('year', cast(:day as timestamp))::date,
                    date_trunc('month', cast(:day as timestamp))::date - 1),
                ('DAY', date_trunc('month', cast(:day as timestamp))::date, cast(:day as date))
            ) span (grain, first_day, last_day)
                on t.grain = span.grain and t.on_date between span.first_day and span.last_day
            """;

    private static final String AS_IT_WAS = "select t.unit_id, " + SUMS + " from registry.pub_tally t" + UNTIL_DAY
            + "where t.unit_id in (:units) group by t.unit_id";

    private static final String ON_BOUNDARIES = "select u.id as unit_id, " + SUMS + """
             from geography.unit u
            cross join lateral geography.villages_on(u.id, :boundaries) placed
            join geography.unit v on v.id = placed and v.level = 'VILLAGE'
            join registry.pub_tally t on t.unit_id = v.id
            """ + UNTIL_DAY + """
            where u.id in (:units)
            group by u.id
            """;

    private static final String UNPLACED = "select cast(:unit as uuid) as unit_id, " + SUMS + " from registry.pub_tally t"
            + UNTIL_DAY + "where t.unit_id in (" + FigureVillages.UNPLACED + ")";

    /** The especially difficult places of a unit, by the villages in them. */
    private static final String IN_HARDSHIP = "select a.ancestor_id as unit_id, " + SUMS + """
             from geography.ancestry a
            join geography.unit u on u.id = a.unit_id and u.level = 'VILLAGE'
            join registry.pub_tally t on t.unit_id = a.unit_id
            """ + UNTIL_DAY + """
            where a.ancestor_id in (:units)
              and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, :flags))
              and\s""" + FigureVillages.inHardship("a.unit_id") + " group by a.ancestor_id";

    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units of which nothing was ever counted are missing. */
    public Map<UnitId, PovertyCounts> asItWas(Collection<UnitId> units, LocalDate day) {
        return byUnit(jdbc.sql(AS_IT_WAS).param("units", values(units)).param("day", day));
    }

    /** The counts of a day, summed up by village for units of another day. */
    public Map<UnitId, PovertyCounts> onBoundaries(Collection<UnitId> units, LocalDate day, LocalDate boundaries) {
        return byUnit(jdbc.sql(ON_BOUNDARIES)
                .param("units", values(units))
                .param("day", day)
                .param("boundaries", boundaries));
    }

    /** Counts of a day whose place among the units of another day is not recorded, but may be in this unit. */
    public PovertyCounts unplaced(UnitId unit, LocalDate day, LocalDate boundaries) {
        return byUnit(jdbc.sql(UNPLACED)
                        .param("unit", unit.value())
                        .param("day", day)
                        .param("boundaries", boundaries))
                .getOrDefault(unit, PovertyCounts.NONE);
    }

    /**
     * The counts of a day in the communes and villages that are especially difficult (đặc biệt khó khăn) on another.
     *
     * @param flags the day of the flags, and of the boundaries
     */
    public Map<UnitId, PovertyCounts> inHardship(Collection<UnitId> units, LocalDate day, LocalDate flags) {
        return byUnit(jdbc.sql(IN_HARDSHIP)
                .param("units", values(units))
                .param("day", day)
                .param("flags", flags));
    }

    private static Map<UnitId, PovertyCounts> byUnit(JdbcClient.StatementSpec statement) {
        var counts = new LinkedHashMap<UnitId, PovertyCounts>();
        statement.query(row -> {
            counts.put(new UnitId(row.getObject("unit_id", UUID.class)), counts(row));
        });
        return counts;
    }

    static PovertyCounts counts(ResultSet row) throws SQLException {
        return new PovertyCounts(
                row.getInt("households"),
                row.getInt("persons"),
                row.getInt("poor"),
                row.getInt("near_poor"),
                row.getInt("average_standard"),
                row.getInt("unclassified"),
                row.getInt("poor_persons"),
                row.getInt("near_poor_persons"),
                row.getInt("minority"),
                row.getInt("minority_poor"),
                row.getInt("minority_near_poor"),
                numbers(row.getArray("poor_causes")),
                numbers(row.getArray("near_poor_causes")),
                numbers(row.getArray("poor_deprived")),
                numbers(row.getArray("near_poor_deprived")));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }

    private static List<UUID> values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    private static String sums(String column, int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> "coalesce(sum(" + column + "[" + i + "]), 0)")
                .collect(Collectors.joining(", ", "array[", "]::int[] as " + column));
    }
}
