package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.campaigns.ObjectionId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.why.ResultStory;
import vn.chungtay.campaigns.model.why.ResultStory.Collected;
import vn.chungtay.campaigns.model.why.ResultStory.Objected;
import vn.chungtay.campaigns.model.why.ResultStory.Posted;
import vn.chungtay.campaigns.model.why.ResultStory.Sheet;
import vn.chungtay.campaigns.model.why.ResultStory.Vote;

/** What was done about one household of a list, from tables of which nothing is ever rewritten. */
@Repository
public class ResultStoryStore {

    /** Looks up to the one that was decided upon; votes and postings are about these. */
    private static final String LOOKS =
            """
            from campaigns.look l
            join campaigns.look last on last.assessment_id = :look and last.entry_id = l.entry_id and l.seq <= last.seq
            """;

    private final JdbcClient jdbc;

    ResultStoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param until the day of the decision; objections that came later are left out. Null while there is none */
    public ResultStory of(DecidedHousehold listed, @Nullable LocalDate until) {
        return new ResultStory(collected(listed), votes(listed), postings(listed), objections(listed, until));
    }

    private List<Collected> collected(DecidedHousehold listed) {
        return about(
                        listed,
                        """
                        select l.*, l.assessment_id = last.assessment_id as decided_upon, coalesce(u.full_name, '') as who,
                               s.handed_in_at, s.taken_in_at, coalesce(h.full_name, '') as handed_in_who,
                               coalesce(t.full_name, '') as taken_in_who
                        """
                                + LOOKS
                                + """
                        left join identity.pub_user u on u.id = l.recorded_by
                        left join campaigns.sheet s on s.assessment_id = l.assessment_id
                        left join identity.pub_user h on h.id = s.handed_in_by
                        left join identity.pub_user t on t.id = s.taken_in_by
                        order by l.seq
                        """)
                .query((row, _) -> new Collected(
                        row.getInt("seq"),
                        row.getObject("looked_on", LocalDate.class),
                        row.getString("result"),
                        row.getString("who"),
                        row.getTimestamp("recorded_at").toInstant(),
                        sheet(row),
                        row.getBoolean("decided_upon")))
                .list();
    }

    private static @Nullable Sheet sheet(ResultSet row) throws SQLException {
        var handedIn = row.getTimestamp("handed_in_at");
        var takenIn = row.getTimestamp("taken_in_at");
        if (handedIn == null || takenIn == null) return null;
        return new Sheet(
                row.getString("handed_in_who"), handedIn.toInstant(), row.getString("taken_in_who"), takenIn.toInstant());
    }

    private List<Vote> votes(DecidedHousehold listed) {
        return about(
                        listed,
                        """
                        select m.*, v.agreed, v.disagreed, v.opinion, l.seq as look_seq,
                               exists (select from campaigns.meeting c where c.corrects_id = m.id) as corrected
                        """
                                + LOOKS
                                + """
                        join campaigns.vote v on v.assessment_id = l.assessment_id
                        join campaigns.meeting m on m.id = v.meeting_id
                        order by m.held_on, m.seq
                        """)
                .query((row, _) -> new Vote(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("chair"),
                        row.getString("secretary"),
                        row.getInt("invited"),
                        row.getInt("present"),
                        row.getInt("agreed"),
                        row.getInt("disagreed"),
                        row.getString("opinion"),
                        row.getInt("look_seq"),
                        row.getBoolean("corrected")))
                .list();
    }

    private List<Posted> postings(DecidedHousehold listed) {
        return about(
                        listed,
                        "select g.*, l.seq as look_seq "
                                + LOOKS
                                + """
                        join campaigns.posted p on p.assessment_id = l.assessment_id and p.entry_id = l.entry_id
                        join campaigns.posting g on g.id = p.posting_id
                        order by g.posted_on, g.seq
                        """)
                .query((row, _) -> new Posted(
                        new PostingId(row.getObject("id", UUID.class)),
                        row.getObject("posted_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("places"),
                        row.getString("rule"),
                        row.getInt("look_seq")))
                .list();
    }

    private List<Objected> objections(DecidedHousehold listed, @Nullable LocalDate until) {
        return jdbc.sql(
                        """
                        select * from campaigns.objection
                        where entry_id = :entry and (cast(:until as date) is null or received_on <= :until)
                        order by received_on, recorded_at
                        """)
                .param("entry", listed.entry().value())
                .param("until", until)
                .query((row, _) -> new Objected(
                        new ObjectionId(row.getObject("id", UUID.class)),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("by_whom"),
                        row.getString("said"),
                        row.getBoolean("late"),
                        row.getString("outcome"),
                        row.getString("answer"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec about(DecidedHousehold listed, String sql) {
        return jdbc.sql(sql).param("look", listed.look().value());
    }
}
