package vn.chungtay.waves.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.waves.InterviewId;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.model.Indicator;
import vn.chungtay.waves.model.Observation;
import vn.chungtay.waves.model.VillageSums;

/** What the sheets of a wave say to its figures. */
@Repository
public class ObservationStore {

    private final JdbcClient jdbc;

    ObservationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(InterviewId interview, List<Observation> all) {
        jdbc.sql(
                        """
                        insert into waves.observation (interview_id, question, choice, asked, answered, total)
                        select :interview, it.question, it.choice, it.asked, it.answered, it.total
                        from unnest(:questions, :choices, :asked, :answered, :totals) as it (question, choice, asked, answered, total)
                        """)
                .param("interview", interview.value())
                .param("questions", all.stream().map(it -> it.key().question()).toArray(String[]::new))
                .param("choices", all.stream().map(it -> it.key().choice()).toArray(String[]::new))
                .param("asked", all.stream().map(Observation::asked).toArray(Integer[]::new))
                .param("answered", all.stream().map(Observation::answered).toArray(Integer[]::new))
                .param("totals", all.stream().map(Observation::total).toArray(BigDecimal[]::new))
                .update();
    }

    public void forget(InterviewId interview) {
        jdbc.sql("delete from waves.observation where interview_id = ?").param(interview.value()).update();
    }

    /** By figure, one row a village; to be read where all of them may be counted. */
    public Map<Indicator.Key, List<VillageSums>> sums(WaveId wave) {
        var all = new HashMap<Indicator.Key, List<VillageSums>>();
        jdbc.sql(
                        """
                        select i.village_id, o.question, o.choice, count(*) filter (where o.answered > 0) as households,
                            sum(o.asked) as asked, sum(o.answered) as x, sum(o.total) as y, sum(o.answered * o.answered) as xx,
                            sum(o.answered * o.total) as xy, sum(o.total * o.total) as yy
                        from waves.observation o join waves.interview i on i.id = o.interview_id
                        where i.wave_id = ? group by i.village_id, o.question, o.choice
                        """)
                .param(wave.value())
                .query(row -> {
                    var key = new Indicator.Key(row.getString("question"), row.getString("choice"));
                    all.computeIfAbsent(key, _ -> new ArrayList<>()).add(new VillageSums(
                            new UnitId(row.getObject("village_id", UUID.class)),
                            row.getInt("households"),
                            row.getLong("asked"),
                            row.getLong("x"),
                            row.getBigDecimal("y"),
                            row.getBigDecimal("xx"),
                            row.getBigDecimal("xy"),
                            row.getBigDecimal("yy")));
                });
        return all;
    }
}
