package vn.chungtay.monitoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.CountRun;
import vn.chungtay.monitoring.model.RoundDays;

/** Runs of counting and what was counted by them; what a report rests on stays for ever. */
@Repository
public class CountingStore {

    /** The communes of a place on a day, and the place itself for villages that lie in no unit below it, but wait for one. */
    private static final String AREAS =
            """
            select a.unit_id
            from geography.ancestry a
            where a.ancestor_id = :place and a.unit_level = 'COMMUNE'
              and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, :day))
            union
            select (
                select n.ancestor_id from geography.ancestry n
                where n.unit_id = w.unit_id and n.distance > 0 and geography.holds(n.valid_from, n.valid_to, :day)
                order by n.distance limit 1)
            from geography.ancestry w
            where w.ancestor_id = :place and w.waits and geography.holds(w.valid_from, w.valid_to, :day)
            """;

    private final JdbcClient jdbc;

    CountingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(UUID run, UnitId place, Round round, RoundDays days, Instant now) {
        jdbc.sql("""
                insert into monitoring.count_run (id, unit_id, round, opening_on, closing_on, asked_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(run, place.value(), round.code(), days.opening(), days.closing(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<CountRun> run(UUID run) {
        return jdbc.sql("select * from monitoring.count_run where id = ?")
                .param(run)
                .query((row, _) -> new CountRun(
                        run,
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Round.read(row.getString("round")).orElseThrow(),
                        row.getObject("opening_on", LocalDate.class),
                        row.getObject("closing_on", LocalDate.class)))
                .optional();
    }

    /** In which pieces a place is counted. */
    public List<UnitId> areas(UnitId place, LocalDate day) {
        return jdbc.sql(AREAS).param("place", place.value()).param("day", day).query(UUID.class).list().stream()
                .map(UnitId::new)
                .toList();
    }

    public boolean isCounted(CountRun run, UnitId area) {
        return jdbc.sql("select exists (select from monitoring.counting where run_id = ? and area_id = ?)")
                .params(run.id(), area.value())
                .query(Boolean.class)
                .single();
    }

    /** An empty counting under the next number; counts of the same round that no report rests on go. */
    public UUID open(CountRun run, UnitId area, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into monitoring.counting (id, run_id, area_id, round, opening_on, closing_on, number, counted_at)
                select :id, :run, :area, :round, :opening, :closing, coalesce(max(number), 0) + 1, :now
                from monitoring.counting where area_id = :area and round = :round
                """)
                .param("id", id)
                .param("run", run.id())
                .param("area", area.value())
                .param("round", run.round().code())
                .param("opening", run.opening())
                .param("closing", run.closing())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                delete from monitoring.counting c
                where c.area_id = :area and c.round = :round and c.id <> :id
                  and not exists (select from monitoring.report_counting r where r.counting_id = c.id)
                """)
                .param("area", area.value())
                .param("round", run.round().code())
                .param("id", id)
                .update();
        return id;
    }

    /** The newest counting of each of these areas; areas that nobody has counted are missing. */
    public List<Counting> newest(Collection<UnitId> areas, Round round) {
        return jdbc.sql("""
                select distinct on (area_id) id, area_id, counted_at, closing_on, rows_hash
                from monitoring.counting
                where area_id = any (:areas) and round = :round
                order by area_id, number desc
                """)
                .param("areas", areas.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("round", round.code())
                .query((row, _) -> counting(row))
                .list();
    }

    /** Certain countings, whether newer ones stand beside them or not. */
    public List<Counting> all(Collection<UUID> ids) {
        return jdbc.sql("select id, area_id, counted_at, closing_on, rows_hash from monitoring.counting where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> counting(row))
                .list();
    }

    private static Counting counting(ResultSet row) throws SQLException {
        return new Counting(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("area_id", UUID.class)),
                row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                row.getObject("closing_on", LocalDate.class),
                row.getString("rows_hash"));
    }

    /**
     * One piece of what was counted.
     *
     * @param closing the last day that was counted, which is before the end of the round while it is not over
     * @param hash of all its rows
     */
    public record Counting(UUID id, UnitId area, Instant at, LocalDate closing, String hash) {}
}
