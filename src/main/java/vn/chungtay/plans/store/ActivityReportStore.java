package vn.chungtay.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.ActivityReport.Document;
import vn.chungtay.plans.model.Labour;
import vn.chungtay.plans.model.ParticipantGroup;
import vn.chungtay.plans.model.Participation;
import vn.chungtay.plans.model.Workers;

/** Reports of activities; one is added and none is changed. */
@Component
public class ActivityReportStore {

    private final JdbcClient jdbc;

    ActivityReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number of the report among those of its activity, from 1 */
    public record Kept(ActivityId activity, int number, ActivityReport report, UserId by, Instant at) {}

    private record Done(UUID activity, int number) {}

    /** Of all activities of the plan, oldest first. */
    public List<Kept> of(PlanId plan) {
        var labour = labour(plan);
        return jdbc.sql("""
                select activity_id, number, state, as_of, words, participants, condition_met, document_number,
                       document_date, document_party, reported_by, reported_at, women, men, kinh, minority, disabled, poor,
                       near_poor, newly_escaped, other_class, carried_over, done_on
                from plans.activity_report where plan_id = :plan order by activity_id, number
                """)
                .param("plan", plan.value())
                .query((row, _) -> kept(row, labour))
                .list();
    }

    /** The newest of each activity of which there is one. */
    public Map<ActivityId, Kept> newest(PlanId plan) {
        return of(plan).stream().collect(Collectors.toMap(Kept::activity, Function.identity(), (_, later) -> later));
    }

    private Map<Done, Map<Workers, Labour>> labour(PlanId plan) {
        var all = new HashMap<Done, Map<Workers, Labour>>();
        jdbc.sql("select activity_id, number, workers, people, days from plans.labour_done where plan_id = :plan")
                .param("plan", plan.value())
                .query(row -> {
                    var of = new Done(row.getObject("activity_id", UUID.class), row.getInt("number"));
                    all.computeIfAbsent(of, _ -> new EnumMap<>(Workers.class))
                            .put(Workers.valueOf(row.getString("workers")), new Labour(row.getInt("people"), row.getInt("days")));
                });
        return all;
    }

    private static Kept kept(ResultSet row, Map<Done, Map<Workers, Labour>> labour) throws SQLException {
        var id = row.getObject("activity_id", UUID.class);
        var number = row.getInt("number");
        var report = new ActivityReport(
                ActivityReport.State.valueOf(row.getString("state")),
                row.getObject("as_of", LocalDate.class),
                row.getString("words"),
                row.getObject("participants", Integer.class),
                row.getObject("condition_met", Integer.class),
                new Document(
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getString("document_party")),
                labour.getOrDefault(new Done(id, number), Map.of()),
                participation(row),
                row.getBoolean("carried_over"),
                row.getObject("done_on", LocalDate.class));
        return new Kept(
                new ActivityId(id),
                number,
                report,
                new UserId(row.getObject("reported_by", UUID.class)),
                row.getTimestamp("reported_at").toInstant());
    }

    /** Columns are named as the groups. */
    private static Participation participation(ResultSet row) throws SQLException {
        var counted = new EnumMap<ParticipantGroup, Integer>(ParticipantGroup.class);
        for (var group : ParticipantGroup.values()) {
            var people = row.getObject(group.name().toLowerCase(Locale.ROOT), Integer.class);
            if (people != null) counted.put(group, people);
        }
        return new Participation(counted);
    }

    /** False if there is a report of this number already. */
    public boolean add(PlanId plan, Kept kept) {
        var report = kept.report();
        var adding = jdbc.sql("""
                insert into plans.activity_report (plan_id, activity_id, number, state, as_of, words, participants,
                    condition_met, document_number, document_date, document_party, reported_by, reported_at, women, men, kinh,
                    minority, disabled, poor, near_poor, newly_escaped, other_class, carried_over,
                    done_on)
                values (:plan, :activity, :number, :state, :asof, :words, :participants, :met, :document, :date, :party,
                    :by, :at, :women, :men, :kinh, :minority, :disabled, :poor, :near_poor, :newly_escaped, :other_class,
                    :carried_over, :done_on)
                on conflict (plan_id, activity_id, number) do nothing
                """)
                .param("plan", plan.value())
                .param("activity", kept.activity().value())
                .param("number", kept.number())
                .param("state", report.state().name())
                .param("asof", report.asOf())
                .param("words", report.words())
                .param("participants", report.participants(), Types.INTEGER)
                .param("met", report.conditionMet(), Types.INTEGER)
                .param("document", report.document().number())
                .param("date", report.document().date(), Types.DATE)
                .param("party", report.document().party())
                .param("by", kept.by().value())
                .param("at", Timestamp.from(kept.at()))
                .param("carried_over", report.fromCarriedOver())
                .param("done_on", report.doneOn(), Types.DATE);
        for (var group : ParticipantGroup.values()) {
            adding.param(group.name().toLowerCase(Locale.ROOT), report.participation().of(group).orElse(null), Types.INTEGER);
        }
        var added = adding.update();
        if (added == 1) report.labour().forEach((workers, labour) -> add(plan, kept, workers, labour));
        return added == 1;
    }

    private void add(PlanId plan, Kept kept, Workers workers, Labour labour) {
        jdbc.sql("""
                insert into plans.labour_done (plan_id, activity_id, number, workers, people, days)
                values (:plan, :activity, :number, :workers, :people, :days)
                """)
                .param("plan", plan.value())
                .param("activity", kept.activity().value())
                .param("number", kept.number())
                .param("workers", workers.name())
                .param("people", labour.people())
                .param("days", labour.days())
                .update();
    }
}
