package vn.chungtay.waves.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.survey.SheetId;
import vn.chungtay.waves.InterviewId;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.Excuse;
import vn.chungtay.waves.model.Interview;
import vn.chungtay.waves.model.InterviewFilter;

/** Households drawn for a wave, and what came of asking them. */
@Repository
public class InterviewStore {

    private static final String COLUMNS = "select i.*, q.code, p.full_name ";

    private static final String FROM =
            """
            from waves.interview i
            join waves.pool q on q.wave_id = i.wave_id and q.household_id = i.household_id
            left join registry.pub_standing s on s.household_id = i.household_id
                and s.valid_from <= platform.today() and (s.valid_to is null or s.valid_to >= platform.today())
            left join registry.pub_person p on p.id = s.head_id
            """;

    private static final String WANTED =
            """
            where i.wave_id = :wave and i.village_id = any (:villages)
                and (cast(:state as text) is null or :state = case
                    when i.revision is not null then 'HANDED_IN' when i.excuse is not null then 'NOT_ASKED'
                    when i.sheet_id is null then 'TO_ASK' else 'BEGUN' end)
                and platform.fold(q.code || ' ' || coalesce(p.full_name, '')) like '%' || platform.fold(:words) || '%'
            """;

    private final JdbcClient jdbc;

    InterviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of villages and names; of the villages named by the filter alone. */
    public List<Interview> page(WaveId wave, InterviewFilter filter, int offset, int limit) {
        return asked(COLUMNS + FROM + WANTED
                        + " order by i.village_id, platform.fold(coalesce(p.full_name, '')), q.code offset :offset limit :limit", wave, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> interview(row))
                .list();
    }

    public int count(WaveId wave, InterviewFilter filter) {
        return asked("select count(*) " + FROM + WANTED, wave, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, WaveId wave, InterviewFilter filter) {
        return jdbc.sql(sql)
                .param("wave", wave.value())
                .param("villages", filter.villages().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("words", filter.words());
    }

    public Optional<Interview> find(InterviewId id) {
        return jdbc.sql(COLUMNS + FROM + "where i.id = ?").param(id.value()).query((row, _) -> interview(row)).optional();
    }

    /** Until the end of the transaction nobody else asks this household. */
    public Optional<Interview> lock(InterviewId id) {
        jdbc.sql("select from waves.interview where id = ? for update").param(id.value()).query((_, _) -> id).list();
        return find(id);
    }

    public void begin(InterviewId id, SheetId sheet) {
        change("sheet_id = :value, begun_by = platform.caller(), excuse = null, excused_by = null", id, sheet.value());
    }

    /** Whatever was said before of why it was not asked. */
    public void handIn(InterviewId id, int revision, LocalDate on) {
        jdbc.sql(
                        """
                        update waves.interview set revision = :revision, handed_in_on = :on, handed_in_by = platform.caller(),
                            excuse = null, excused_by = null
                        where id = :id
                        """)
                .param("revision", revision)
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    /** It can be filled in and handed in again. */
    public void reopen(InterviewId id) {
        jdbc.sql("update waves.interview set revision = null, handed_in_on = null, handed_in_by = null where id = ?")
                .param(id.value())
                .update();
    }

    public void excuse(InterviewId id, Excuse why) {
        change("excuse = :value, excused_by = platform.caller()", id, why.name());
    }

    private void change(String set, InterviewId id, Object value) {
        jdbc.sql("update waves.interview set " + set + " where id = :id").param("value", value).param("id", id.value()).update();
    }

    /** How many of all waves wait that the caller sees and that run on that day, and the wave in which most do. */
    public Optional<Waiting> waiting(LocalDate day) {
        return jdbc.sql(
                        """
                        select i.wave_id, count(*) as here, sum(count(*)) over () as everywhere
                        from waves.interview i join waves.wave w on w.id = i.wave_id
                        where w.finished_on is null and w.opens_on <= :day and i.revision is null and i.excuse is null
                        group by i.wave_id order by here desc, i.wave_id limit 1
                        """)
                .param("day", day)
                .query((row, _) -> new Waiting(new WaveId(row.getObject("wave_id", UUID.class)), row.getInt("everywhere")))
                .optional();
    }

    /** @param households to be asked, in all waves */
    public record Waiting(WaveId wave, int households) {}

    private static Interview interview(ResultSet row) throws SQLException {
        var sheet = row.getObject("sheet_id", UUID.class);
        var excuse = row.getString("excuse");
        return new Interview(
                new InterviewId(row.getObject("id", UUID.class)),
                new WaveId(row.getObject("wave_id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getString("code"),
                Objects.requireNonNullElse(row.getString("full_name"), ""),
                sheet == null ? null : new SheetId(sheet),
                row.getObject("revision", Integer.class),
                row.getObject("handed_in_on", LocalDate.class),
                excuse == null ? null : Excuse.valueOf(excuse));
    }
}
