package vn.chungtay.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.FieldReport.Answer;
import vn.chungtay.plans.model.FieldReport.Line;
import vn.chungtay.plans.model.FieldReport.Said;
import vn.chungtay.plans.model.ReportSheet;

/** What was sent in for plans. */
@Component
public class FieldReportStore {

    private static final String REPORT =
            """
            select id, plan_id, kind, unit_id, organisation, receiver, due_on, words, wish, paper, sent_by, sent_at,
                   answer, answered_by, answered_at
            from plans.field_report
            """;

    private final JdbcClient jdbc;

    FieldReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(FieldReport report) {
        var said = report.said();
        jdbc.sql("""
                insert into plans.field_report (id, plan_id, kind, unit_id, organisation, receiver, due_on, words, wish,
                    paper, sent_by, sent_at)
                values (:id, :plan, :kind, :unit, :organisation, :receiver, :due, :words, :wish, :paper, :by, :at)
                """)
                .param("id", report.id())
                .param("plan", report.plan().value())
                .param("kind", said.kind().name())
                .param("unit", said.unit().value())
                .param("organisation", said.organisation())
                .param("receiver", report.receiver())
                .param("due", said.due(), Types.DATE)
                .param("words", said.words())
                .param("wish", said.wish())
                .param("paper", said.paper())
                .param("by", report.by().value())
                .param("at", Timestamp.from(report.sentAt()))
                .update();
        for (var at = 0; at < said.lines().size(); at++) add(report.id(), at + 1, said.lines().get(at));
    }

    private void add(UUID report, int position, Line line) {
        jdbc.sql("""
                insert into plans.field_report_line (report_id, position, about, key, label, said)
                values (:report, :position, :about, :key, :label, :said)
                """)
                .param("report", report)
                .param("position", position)
                .param("about", line.about().name())
                .param("key", line.key())
                .param("label", line.label())
                .param("said", line.said())
                .update();
    }

    /** False if it was answered before. */
    public boolean answer(UUID report, Answer answer) {
        return jdbc.sql("""
                update plans.field_report set answer = :words, answered_by = :by, answered_at = :at
                where id = :id and answer is null
                """)
                .param("words", answer.words())
                .param("by", answer.by().value())
                .param("at", Timestamp.from(answer.at()))
                .param("id", report)
                .update() == 1;
    }

    public Optional<FieldReport> find(UUID id) {
        var lines = lines("where report_id = :id", it -> it.param("id", id));
        return jdbc.sql(REPORT + "where id = :id").param("id", id).query((row, _) -> report(row, lines)).optional();
    }

    /** The newest first. */
    public List<FieldReport> of(PlanId plan) {
        return reports("where plan_id = :plan", it -> it.param("plan", plan.value()));
    }

    /** Of one unit alone, the newest first. */
    public List<FieldReport> of(PlanId plan, UnitId unit) {
        return reports("where plan_id = :plan and unit_id = :unit", it -> it.param("plan", plan.value()).param("unit", unit.value()));
    }

    /** Results that say something about parts of the plan, the newest first. */
    public List<FieldReport> aboutParts(PlanId plan) {
        return reports("""
                where plan_id = :plan and kind = 'RESULT' and exists (
                    select from plans.field_report_line l
                    where l.report_id = field_report.id and l.about = 'PART' and btrim(l.said) <> '')
                """, it -> it.param("plan", plan.value()));
    }

    private List<FieldReport> reports(String where, UnaryOperator<StatementSpec> asked) {
        var lines = lines("where report_id in (select id from plans.field_report " + where + ")", asked);
        return asked.apply(jdbc.sql(REPORT + where + " order by sent_at desc, id"))
                .query((row, _) -> report(row, lines))
                .list();
    }

    private Map<UUID, List<Line>> lines(String where, UnaryOperator<StatementSpec> asked) {
        var found = new HashMap<UUID, List<Line>>();
        asked.apply(jdbc.sql("select report_id, about, key, label, said from plans.field_report_line " + where
                        + " order by report_id, position"))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("report_id", UUID.class), _ -> new ArrayList<>()).add(new Line(
                            ReportSheet.About.valueOf(row.getString("about")),
                            row.getString("key"), row.getString("label"), row.getString("said")));
                });
        return found;
    }

    private static FieldReport report(ResultSet row, Map<UUID, List<Line>> lines) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var said = new Said(
                FieldReport.Kind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("organisation"),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"),
                row.getString("wish"),
                row.getString("paper"),
                lines.getOrDefault(id, List.of()));
        return new FieldReport(
                id,
                new PlanId(row.getObject("plan_id", UUID.class)),
                said,
                row.getString("receiver"),
                new UserId(row.getObject("sent_by", UUID.class)),
                row.getTimestamp("sent_at").toInstant(),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var words = row.getString("answer");
        if (words == null) return null;
        return new Answer(
                words, new UserId(row.getObject("answered_by", UUID.class)), row.getTimestamp("answered_at").toInstant());
    }
}
