package vn.chungtay.monitoring.store;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;

/** Sums up the counted households of an area, for each village and for all of it: what every report is read from. */
@Repository
public class SumCount {

    private static final int INDICATORS = 12;
    private static final int CAUSES = 8;

    /** Of everybody who is there at the end. */
    private static final String OF_ALL =
            """
            select h.village_id, m.measure, 1 as households, h.closing_persons as persons
            from monitoring.counted_household h
            cross join lateral (values
                ('ALL', true),
                ('CLASS.' || h.closing_class, true),
                ('MINORITY.ALL', h.minority),
                ('MAJORITY.ALL', not h.minority)
            ) as m (measure, stands)
            where h.counting_id = :counting and h.is_here and m.stands
            """;

    /** Of the poor and of the near-poor. */
    private static final String OF_LOW =
            """
            select h.village_id, replace(m.measure, '{class}', h.closing_class), 1, h.closing_persons
            from monitoring.counted_household h
            cross join lateral (values
                ('MINORITY.{class}', h.minority),
                ('MAJORITY.{class}', not h.minority),
                ('NO_LABOUR.{class}', h.without_labour),
                ('NO_LABOUR_UNKNOWN.{class}', h.without_labour is null),
                ('MERIT.{class}', h.merit),
                ('MERIT_UNKNOWN.{class}', h.merit is null),
                ('OTHER.{class}', not h.minority and h.without_labour is not true and h.merit is not true),
                ('FEMALE.{class}', h.female_head),
                ('ETHNIC.{class}.' || coalesce(h.ethnicity_code, ''), h.minority),
            """
                    + bits("LACK", "h.deprived", INDICATORS) + ",\n" + bits("CAUSE", "h.causes", CAUSES)
                    + """
            ) as m (measure, stands)
            where h.counting_id = :counting and h.is_here and h.closing_class in ('POOR', 'NEAR_POOR') and m.stands
            """;

    /** Sums of which each household may bring several: lacking indicators, children. */
    private static final String MANY =
            """
            select h.village_id, replace(m.measure, '{class}', h.closing_class), m.households, m.persons
            from monitoring.counted_household h
            cross join lateral (values
                ('LACKS.{class}', bit_count(h.deprived::bit(12))::int, 0),
                ('CHILD.{class}.ALL', (h.children > 0)::int, h.children),
                ('CHILD.{class}.NUTRITION', (h.children_nutrition > 0)::int, h.children_nutrition),
                ('CHILD.{class}.INSURANCE', (h.children_insurance > 0)::int, h.children_insurance),
                ('CHILD.{class}.SCHOOL', (h.children_school > 0)::int, h.children_school),
                ('CHILD.{class}.UNKNOWN', (h.children_unknown > 0)::int, h.children_unknown)
            ) as m (measure, households, persons)
            where h.counting_id = :counting and h.is_here and h.closing_class in ('POOR', 'NEAR_POOR')
            """;

    private static final String MOVED =
            """
            select m.village_id, 'FLOW.' || m.class || '.' || m.part, m.households, m.persons
            from monitoring.movement m where m.counting_id = :counting
            """;

    private static final String SUMS =
            "insert into monitoring.counted_sum (counting_id, unit_id, measure, households, persons)"
                    + " select :counting, coalesce(village_id, :area), measure, sum(households), sum(persons) from ("
                    + String.join(" union all ", OF_ALL, OF_LOW, MANY, MOVED)
                    + ") each group by grouping sets ((village_id, measure), (measure))"
                    + " having sum(households) <> 0 or sum(persons) <> 0";

    private final JdbcClient jdbc;

    SumCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void write(UUID counting, UnitId area) {
        jdbc.sql(SUMS).param("counting", counting).param("area", area.value()).update();
    }

    private static String bits(String measure, String column, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> "('%s.{class}.%d', %s & %d <> 0)".formatted(measure, it, column, 1 << it - 1))
                .collect(Collectors.joining(", "));
    }
}
