package vn.chungtay.waves.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.Drawing;
import vn.chungtay.waves.model.Population;
import vn.chungtay.waves.model.Stage;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.model.WaveTerms;
import vn.chungtay.waves.model.WaveTerms.Sample;
import vn.chungtay.waves.model.WaveTerms.Timing;

/** Survey waves. */
@Repository
public class WaveStore {

    /** Of the place itself, of what lies in it, and of what it lies in: all of these concern whoever works there. */
    private static final String ABOUT =
            """
            from waves.wave w
            where w.folded like '%' || platform.fold(:words) || '%' and (
                w.unit_id in (select a.unit_id from geography.ancestry a where a.ancestor_id = :place
                    and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, :day)))
                or w.unit_id in (select a.ancestor_id from geography.ancestry a where a.unit_id = :place
                    and geography.holds(a.valid_from, a.valid_to, :day)))
            """;

    private final JdbcClient jdbc;

    WaveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if the unit has a wave at this place in this year already; then nothing is written */
    public boolean open(WaveId id, WaveTerms it) {
        return jdbc.sql(
                        """
                        insert into waves.wave (id, unit_id, title, stage, first_year, last_year, year, opens_on, closes_on,
                            questionnaire, version, population, drawing, percent)
                        values (:id, :unit, :title, :stage, :first, :last, :year, :opens, :closes, :questionnaire, :version,
                            :population, :drawing, :percent)
                        on conflict on constraint uniq$wave_place do nothing
                        """)
                .param("id", id.value())
                .param("unit", it.unit().value())
                .param("title", it.title())
                .param("stage", it.timing().stage().name())
                .param("first", it.timing().firstYear())
                .param("last", it.timing().lastYear())
                .param("year", it.timing().year())
                .param("opens", it.timing().opensOn())
                .param("closes", it.timing().closesOn())
                .param("questionnaire", it.questionnaire().code())
                .param("version", it.questionnaire().version())
                .param("population", it.sample().population().name())
                .param("drawing", it.sample().drawing().name())
                .param("percent", it.sample().percent())
                .update() == 1;
    }

    public Optional<Wave> find(WaveId id) {
        return jdbc.sql("select * from waves.wave where id = ?").param(id.value()).query((row, _) -> wave(row)).optional();
    }

    /** Until the end of the transaction nobody draws or finishes it. */
    public Optional<Wave> share(WaveId id) {
        return jdbc.sql("select * from waves.wave where id = ? for share").param(id.value()).query((row, _) -> wave(row)).optional();
    }

    /** Until the end of the transaction nobody else does anything with it. */
    public Optional<Wave> lock(WaveId id) {
        return jdbc.sql("select * from waves.wave where id = ? for update").param(id.value()).query((row, _) -> wave(row)).optional();
    }

    /** The newest first; @param words of the title, with or without marks */
    public List<Wave> about(UnitId place, LocalDate day, String words, int offset, int limit) {
        return asked("select w.* " + ABOUT + " order by w.opens_on desc, w.folded, w.id offset :offset limit :limit", place, day, words)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> wave(row))
                .list();
    }

    public int count(UnitId place, LocalDate day, String words) {
        return asked("select count(*) " + ABOUT, place, day, words).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, UnitId place, LocalDate day, String words) {
        return jdbc.sql(sql).param("place", place.value()).param("day", day).param("words", words);
    }

    /** Earlier waves of the same unit, the latest first. */
    public List<Wave> before(Wave wave) {
        return jdbc.sql("select * from waves.wave where unit_id = ? and opens_on < ? and drawn_on is not null order by opens_on desc, id")
                .params(wave.unit().value(), wave.terms().timing().opensOn())
                .query((row, _) -> wave(row))
                .list();
    }

    public void drawn(WaveId id, long seed, LocalDate on) {
        jdbc.sql("update waves.wave set seed = ?, drawn_on = ?, drawn_by = platform.caller() where id = ?")
                .params(seed, on, id.value())
                .update();
    }

    public void finish(WaveId id, LocalDate on) {
        jdbc.sql("update waves.wave set finished_on = ?, finished_by = platform.caller() where id = ?")
                .params(on, id.value())
                .update();
    }

    private static Wave wave(ResultSet row) throws SQLException {
        var timing = new Timing(
                Stage.valueOf(row.getString("stage")),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getInt("year"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class));
        var sample = new Sample(
                Population.valueOf(row.getString("population")), Drawing.valueOf(row.getString("drawing")), row.getInt("percent"));
        var terms = new WaveTerms(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("title"),
                timing,
                new QuestionnaireId(row.getString("questionnaire"), row.getInt("version")),
                sample);
        return new Wave(
                new WaveId(row.getObject("id", UUID.class)),
                terms,
                row.getObject("seed", Long.class),
                row.getObject("drawn_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class));
    }
}
