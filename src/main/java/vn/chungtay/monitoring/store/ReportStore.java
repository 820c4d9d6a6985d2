package vn.chungtay.monitoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.monitoring.ReportId;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.SentReport;

/** Reports as they were sent: written once, answered once, read ever after. */
@Repository
public class ReportStore {

    private static final String REPORTS =
            """
            select r.*, s.full_name as sender, a.accepted, a.reason as answer_reason, a.answered_at, w.full_name as answerer
            from monitoring.report r
            left join identity.pub_user s on s.id = r.sent_by
            left join monitoring.report_answer a on a.report_id = r.id
            left join identity.pub_user w on w.id = a.answered_by
            """;

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who sends it, and when. */
    public record Sender(UserId user, Instant at) {}

    /** The report, what it rests on, and the reports from below that are in it. */
    public void send(SentReport report, Sender sender, Collection<UUID> countings, Collection<ReportId> parts) {
        jdbc.sql("""
                insert into monitoring.report
                    (id, unit_id, receiver_id, round, version, reason, due_on, rows_hash, sent_at, sent_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        report.id().value(),
                        report.unit().value(),
                        report.receiver().value(),
                        report.round().code(),
                        report.version(),
                        report.reason(),
                        report.due(),
                        report.hash(),
                        sender.at().atOffset(ZoneOffset.UTC),
                        sender.user().value())
                .update();
        jdbc.sql("insert into monitoring.report_counting select :report, unnest(cast(:countings as uuid[]))")
                .param("report", report.id().value())
                .param("countings", countings.toArray(UUID[]::new))
                .update();
        jdbc.sql("insert into monitoring.report_part select :report, unnest(cast(:parts as uuid[]))")
                .param("report", report.id().value())
                .param("parts", parts.stream().map(ReportId::value).toArray(UUID[]::new))
                .update();
    }

    public void answer(ReportId report, boolean accepted, @Nullable String reason, Sender by) {
        jdbc.sql("""
                insert into monitoring.report_answer (report_id, accepted, reason, answered_at, answered_by)
                values (?, ?, ?, ?, ?)
                """)
                .params(report.value(), accepted, reason, by.at().atOffset(ZoneOffset.UTC), by.user().value())
                .update();
    }

    public Optional<SentReport> report(ReportId id) {
        return jdbc.sql(REPORTS + " where r.id = ?").param(id.value()).query((row, _) -> report(row)).optional();
    }

    /** All versions, the newest first. */
    public List<SentReport> of(UnitId unit, Round round) {
        return jdbc.sql(REPORTS + " where r.unit_id = ? and r.round = ? order by r.version desc")
                .params(unit.value(), round.code())
                .query((row, _) -> report(row))
                .list();
    }

    /** The newest version of each round for which the unit has sent one. */
    public List<SentReport> newest(UnitId unit) {
        return jdbc.sql(REPORTS + """
                where r.unit_id = :unit and not exists (
                    select from monitoring.report n
                    where n.unit_id = r.unit_id and n.round = r.round and n.version > r.version)
                """)
                .param("unit", unit.value())
                .query((row, _) -> report(row))
                .list();
    }

    /** The newest version of each of these units; units that have sent none are missing. */
    public List<SentReport> newest(Collection<UnitId> units, Round round) {
        return jdbc.sql(REPORTS + """
                where r.round = :round and r.unit_id = any (:units) and not exists (
                    select from monitoring.report n
                    where n.unit_id = r.unit_id and n.round = r.round and n.version > r.version)
                """)
                .param("round", round.code())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> report(row))
                .list();
    }

    public boolean isSentBy(ReportId report, UserId user) {
        return jdbc.sql("select sent_by = ? from monitoring.report where id = ?")
                .params(user.value(), report.value())
                .query(Boolean.class)
                .single();
    }

    /** What a report rests on. */
    public List<UUID> countings(ReportId report) {
        return jdbc.sql("select counting_id from monitoring.report_counting where report_id = ?")
                .param(report.value())
                .query(UUID.class)
                .list();
    }

    /** The reports from below that were put together in it. */
    public List<SentReport> parts(ReportId report) {
        return jdbc.sql(REPORTS + " join monitoring.report_part p on p.part_id = r.id where p.report_id = ?")
                .param(report.value())
                .query((row, _) -> report(row))
                .list();
    }

    private static SentReport report(ResultSet row) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        var answer = answered == null
                ? null
                : new SentReport.Answer(
                        row.getBoolean("accepted"), row.getString("answer_reason"), answered.toInstant(), row.getString("answerer"));
        return new SentReport(
                new ReportId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitId(row.getObject("receiver_id", UUID.class)),
                Round.read(row.getString("round")).orElseThrow(),
                row.getInt("version"),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getString("rows_hash"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sender"),
                answer);
    }
}
