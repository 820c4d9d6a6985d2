package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Conflict;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.ConflictId;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.SheetId;

/** Answers of two people that differ. Rows are added and ended, never changed otherwise. */
@Repository
public class ConflictStore {

    private final JdbcClient jdbc;
    private final AnswerJson answers;

    ConflictStore(JdbcClient jdbc, AnswerJson answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    /** Those of the line that are open, by place. */
    Map<AnswerPlace, Conflict> open(LineId line) {
        var open = new HashMap<AnswerPlace, Conflict>();
        jdbc.sql("select * from fieldwork.conflict where line_device_id = :device and sheet_id = :sheet and ended_at is null")
                .param("device", line.device().value())
                .param("sheet", line.sheet().value())
                .query((row, _) -> conflict(row))
                .list()
                .forEach(it -> open.put(it.at(), it));
        return open;
    }

    boolean anyOpen(Visited about) {
        return jdbc.sql("""
                select exists (
                    select from fieldwork.conflict
                    where owner = :owner and subject_id = :subject and ended_at is null)
                """)
                .param("owner", about.owner())
                .param("subject", about.subject().value())
                .query(Boolean.class)
                .single();
    }

    void add(Conflict it, ArrivalId because, Instant at) {
        var member = it.at().member();
        jdbc.sql("""
                insert into fieldwork.conflict (id, packet_id, line_device_id, sheet_id, owner, subject_id, unit_id,
                    question, member, before_answer, office_answer, device_answer, risen_at)
                select :id, p.id, p.line_device_id, p.sheet_id, p.owner, p.subject_id, p.unit_id,
                    :question, :member, cast(:before as jsonb), cast(:office as jsonb), cast(:device as jsonb), :at
                from fieldwork.packet p
                where p.id = :packet
                """)
                .param("id", UUID.randomUUID())
                .param("packet", because.value())
                .param("question", it.at().question())
                .param("member", member == null ? null : member.value(), Types.VARCHAR)
                .param("before", answers.write(it.before()), Types.VARCHAR)
                .param("office", answers.write(it.office()), Types.VARCHAR)
                .param("device", answers.write(it.device()), Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The reviewer went on from it. */
    void overtaken(LineId line, AnswerPlace place, Instant at) {
        var member = place.member();
        jdbc.sql("""
                update fieldwork.conflict set ended_at = :at, ended = 'REVIEWER'
                where line_device_id = :device and sheet_id = :sheet and question = :question
                  and member is not distinct from cast(:member as text) and ended_at is null
                """)
                .param("device", line.device().value())
                .param("sheet", line.sheet().value())
                .param("question", place.question())
                .param("member", member == null ? null : member.value(), Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** If the caller may see it. */
    public Optional<ConflictCard> find(ConflictId id) {
        return jdbc.sql("select * from fieldwork.conflict where id = :id")
                .param("id", id.value())
                .query((row, _) -> card(row))
                .optional();
    }

    /** Those about one sheet that are open, the first at the front. */
    public List<ConflictCard> open(Visited about) {
        return jdbc.sql("""
                select * from fieldwork.conflict
                where owner = :owner and subject_id = :subject and ended_at is null
                order by risen_at, id
                """)
                .param("owner", about.owner())
                .param("subject", about.subject().value())
                .query((row, _) -> card(row))
                .list();
    }

    /** @return false if it was ended already */
    public boolean decide(ConflictId id, ConflictCard.Choice choice, UserId by, Instant at) {
        return jdbc.sql("""
                update fieldwork.conflict set ended_at = :at, ended = :choice, ended_by = :by
                where id = :id and ended_at is null
                """)
                        .param("id", id.value())
                        .param("choice", choice.name())
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /**
     * Ends it, because the office has another answer by now, and opens one with that.
     *
     * @param office that stands now; null: none
     * @return false if it was ended already
     */
    public boolean renew(ConflictId id, @Nullable Answer office, Instant at) {
        var ended = jdbc.sql("update fieldwork.conflict set ended_at = :at, ended = 'CHANGED' where id = :id and ended_at is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
        if (ended == 0) return false;
        jdbc.sql("""
                insert into fieldwork.conflict (id, packet_id, line_device_id, sheet_id, owner, subject_id, unit_id,
                    question, member, before_answer, office_answer, device_answer, risen_at)
                select :next, packet_id, line_device_id, sheet_id, owner, subject_id, unit_id,
                    question, member, before_answer, cast(:office as jsonb), device_answer, :at
                from fieldwork.conflict where id = :id
                """)
                .param("next", UUID.randomUUID())
                .param("id", id.value())
                .param("office", answers.write(office), Types.VARCHAR)
                .param("at", Timestamp.from(at))
                .update();
        return true;
    }

    private ConflictCard card(ResultSet row) throws SQLException {
        var ended = row.getString("ended");
        return new ConflictCard(
                new ConflictId(row.getObject("id", UUID.class)),
                new LineId(
                        new DeviceId(row.getObject("line_device_id", UUID.class)),
                        new SheetId(row.getObject("sheet_id", UUID.class))),
                new Visited(row.getString("owner"), new Visited.Subject(row.getObject("subject_id", UUID.class))),
                new UnitId(row.getObject("unit_id", UUID.class)),
                conflict(row),
                row.getTimestamp("risen_at").toInstant(),
                ended != null);
    }

    private Conflict conflict(ResultSet row) throws SQLException {
        var member = row.getString("member");
        return new Conflict(
                new AnswerPlace(row.getString("question"), member == null ? null : new MemberId(member)),
                answers.read(row.getString("before_answer")),
                answers.read(row.getString("office_answer")),
                answers.read(row.getString("device_answer")));
    }
}
