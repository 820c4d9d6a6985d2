package vn.chungtay.staff.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.staff.StaffCounts;

/** Counts staff by place. */
@Repository
public class StaffTallies {

    private static final String COUNTS =
            """
            with active as (
                select m.unit_id, m.sex, exists (
                    select from staff.attendance a
                    where a.member_id = m.id and a.last_day between date_trunc('year', cast(:day as timestamp))::date and :day
                ) as trained
                from staff.member m
                where m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
            )
            select p.place, count(*) as staff, count(*) filter (where a.trained) as trained,
                   count(*) filter (where a.sex = 'FEMALE') as women, count(a.sex) as sex_told,
                   count(*) filter (where a.sex = 'FEMALE' and a.trained) as trained_women
            from (
                select p.place, u.unit_id
                from unnest(:places) p (place)
                cross join (select distinct unit_id from active) u
                where staff.unit_within(u.unit_id, array[p.place], :day)
            ) p
            join active a on a.unit_id = p.unit_id
            group by p.place
            """;

    private final JdbcClient jdbc;

    StaffTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Places without staff are missing. */
    public Map<UnitId, StaffCounts> on(List<UnitId> places, LocalDate day) {
        var counts = new HashMap<UnitId, StaffCounts>();
        jdbc.sql(COUNTS)
                .param("places", places.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    counts.put(
                            new UnitId(row.getObject("place", UUID.class)),
                            new StaffCounts(
                                    row.getInt("staff"), row.getInt("trained"), row.getInt("women"), row.getInt("sex_told"),
                                    row.getInt("trained_women")));
                });
        return counts;
    }
}
