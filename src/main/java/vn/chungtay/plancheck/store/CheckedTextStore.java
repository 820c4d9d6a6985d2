package vn.chungtay.plancheck.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.documents.Unread;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.FiledFinding;
import vn.chungtay.plancheck.model.Mend;
import vn.chungtay.platform.Caller;

/** The lines of a checked plan, what could not be read of it, and its findings with what was decided. */
@Repository
public class CheckedTextStore {

    private final JdbcClient jdbc;

    CheckedTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PlanCheckId id, DocumentText text, List<Finding> findings) {
        jdbc.sql("""
                insert into plancheck.plan_line (check_id, line_no, content, place)
                select ?, * from unnest(?::int[], ?::text[], ?::text[])
                """)
                .params(
                        id.value(),
                        text.lines().stream().map(TextLine::number).toArray(Integer[]::new),
                        text.lines().stream().map(TextLine::text).toArray(String[]::new),
                        text.lines().stream().map(it -> it.where().orElse(null)).toArray(String[]::new))
                .update();
        int number = 0;
        for (var unread : text.unread()) {
            jdbc.sql("insert into plancheck.plan_unread (check_id, number, line_no, place, reason) values (?, ?, ?, ?, ?)")
                    .params(id.value(), ++number, unread.line(), unread.where(), unread.reason())
                    .update();
        }
        for (int at = 0; at < findings.size(); at++) add(id, at + 1, findings.get(at));
    }

    private void add(PlanCheckId id, int number, Finding finding) {
        jdbc.sql("""
                insert into plancheck.finding (check_id, number, gravity, kind, line_no, quote, printed, expected, reason_key,
                    reason_values, related_lines, related_quotes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(), number, finding.gravity().name(), finding.kind().name(), finding.place().line(), finding.place().quote(),
                        finding.printed(), finding.expected(), finding.reason().key(), finding.reason().arguments().toArray(String[]::new),
                        finding.related().stream().map(Place::line).toArray(Integer[]::new),
                        finding.related().stream().map(Place::quote).toArray(String[]::new))
                .update();
    }

    /** Lengths of all lines in letters, in their order. */
    public List<Integer> lengths(PlanCheckId id) {
        return jdbc.sql("select length(content) from plancheck.plan_line where check_id = ? order by line_no").param(id.value()).query(Integer.class).list();
    }

    public List<TextLine> lines(PlanCheckId id, int from, int to) {
        return jdbc.sql("select * from plancheck.plan_line where check_id = ? and line_no between ? and ? order by line_no")
                .params(id.value(), from, to)
                .query((row, _) -> new TextLine(row.getInt("line_no"), row.getString("content"), Optional.ofNullable(row.getString("place"))))
                .list();
    }

    public List<Unread> unread(PlanCheckId id) {
        return jdbc.sql("select * from plancheck.plan_unread where check_id = ? order by number")
                .param(id.value())
                .query((row, _) -> new Unread(row.getInt("line_no"), row.getString("place"), row.getString("reason")))
                .list();
    }

    public List<FiledFinding> findings(PlanCheckId id) {
        return jdbc.sql("select * from plancheck.finding where check_id = ? order by number").param(id.value()).query(CheckedTextStore::finding).list();
    }

    public Optional<FiledFinding> finding(PlanCheckId id, int number) {
        return jdbc.sql("select * from plancheck.finding where check_id = ? and number = ? for update")
                .params(id.value(), number)
                .query(CheckedTextStore::finding)
                .optional();
    }

    /** @param decision none to take a decision back */
    public void decide(PlanCheckId id, int number, Optional<Mend> decision, String reason, Instant at) {
        boolean made = decision.isPresent();
        jdbc.sql("""
                update plancheck.finding
                set decision = ?, decision_reason = ?, decided_by = ?, decided_at = ?
                where check_id = ? and number = ?
                """)
                .params(
                        decision.map(Enum::name).orElse(null), made ? reason : null, made ? Caller.current().user() : null,
                        made ? at.atOffset(ZoneOffset.UTC) : null, id.value(), number)
                .update();
    }

    private static FiledFinding finding(ResultSet row, int at) throws SQLException {
        var finding = new Finding(
                Gravity.valueOf(row.getString("gravity")),
                FindingKind.valueOf(row.getString("kind")),
                new Place(row.getInt("line_no"), row.getString("quote")),
                row.getString("printed"),
                row.getString("expected"),
                new Said(row.getString("reason_key"), List.of((String[]) row.getArray("reason_values").getArray())),
                related(row.getArray("related_lines"), row.getArray("related_quotes")));
        var decision = row.getString("decision");
        return new FiledFinding(row.getInt("number"), finding, decision == null ? null : new FiledFinding.Decision(
                Mend.valueOf(decision), row.getString("decision_reason"), row.getObject("decided_at", OffsetDateTime.class).toInstant()));
    }

    private static List<Place> related(Array lines, Array quotes) throws SQLException {
        var numbers = (Integer[]) lines.getArray();
        var words = (String[]) quotes.getArray();
        var places = new ArrayList<Place>();
        for (int at = 0; at < numbers.length; at++) places.add(new Place(numbers[at], words[at]));
        return places;
    }
}
