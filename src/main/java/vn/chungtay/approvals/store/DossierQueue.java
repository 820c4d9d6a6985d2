package vn.chungtay.approvals.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** What waits for somebody, and what happened to a dossier, as lists. */
@Component
public class DossierQueue {

    /** What a person holds: each role in each unit, exactly there. */
    public record Seat(Role role, UnitId unit) {}

    /**
     * @param returned it came back to its makers, and waits to be mended
     * @param due until when; days after it are late
     * @param since when it came to this step
     */
    public record Row(
            DossierId id,
            String kind,
            String title,
            UnitId unit,
            StepAct act,
            boolean returned,
            LocalDate due,
            Instant since,
            String sender) {}

    /** A line of a dossier's story; of a comment there is neither step nor word. */
    public record Event(Instant at, String who, @Nullable StepAct act, @Nullable String word, String said) {}

    private static final String WAITING =
            """
            from approvals.dossier d
            join lateral (
                select * from approvals.dossier_move m where m.dossier_id = d.id order by m.seq desc limit 1) last on true
            join approvals.dossier_step s on s.dossier_id = d.id and s.step_no = last.next_step_no
            left join identity.pub_user u on u.id = last.moved_by
            where exists (
                    select from unnest(cast(:roles as text[]), cast(:units as uuid[])) seat (role, unit)
                    where seat.unit = s.unit_id and seat.role = any (s.roles))
              and case when s.step_no = 1
                  then last.move = 'RETURNED' and exists (
                      select from approvals.dossier_maker k where k.dossier_id = d.id and k.user_id = :user)
                  else not exists (
                      select from approvals.dossier_maker k where k.dossier_id = d.id and k.user_id = :user)
                  and :user is distinct from (
                      select b.moved_by from approvals.dossier_move b
                      where b.dossier_id = d.id and b.step_no = s.step_no - 1 and b.move = 'DONE'
                      order by b.seq desc limit 1) end
            """;

    private final JdbcClient jdbc;

    DossierQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest deadline first. */
    public List<Row> waitingFor(UserId user, List<Seat> seats, int limit) {
        return about(
                        """
                        select d.id, d.kind, d.title, d.unit_id, s.act, last.due_on, last.moved_at,
                               last.move = 'RETURNED' and s.step_no = 1 as returned, coalesce(u.full_name, '') as sender
                        """
                                + WAITING + "order by last.due_on, last.moved_at, d.id limit :limit",
                        user,
                        seats)
                .param("limit", limit)
                .query((row, number) -> new Row(
                        new DossierId(row.getObject("id", UUID.class)),
                        row.getString("kind"),
                        row.getString("title"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        StepAct.valueOf(row.getString("act")),
                        row.getBoolean("returned"),
                        row.getObject("due_on", LocalDate.class),
                        row.getTimestamp("moved_at").toInstant(),
                        row.getString("sender")))
                .list();
    }

    /** @param late how many of them were due before the day asked for */
    public record Count(int waiting, int late) {}

    public Count count(UserId user, List<Seat> seats, LocalDate today) {
        return about(
                        "select count(*) as waiting, count(*) filter (where last.due_on < :today) as late\n" + WAITING,
                        user,
                        seats)
                .param("today", today)
                .query((row, number) -> new Count(row.getInt("waiting"), row.getInt("late")))
                .single();
    }

    private JdbcClient.StatementSpec about(String sql, UserId user, List<Seat> seats) {
        return jdbc.sql(sql)
                .param("user", user.value())
                .param("roles", seats.stream().map(it -> it.role().name()).toArray(String[]::new))
                .param("units", seats.stream().map(it -> it.unit().value()).toArray(UUID[]::new));
    }

    /** Moves and comments, the oldest first. */
    public List<Event> story(DossierId id) {
        return jdbc.sql("""
                select at, coalesce(u.full_name, '') as who, act, word, said from (
                    select m.moved_at as at, m.moved_by as person, s.act, m.move as word, m.note as said, m.seq
                    from approvals.dossier_move m
                    join approvals.dossier_step s on s.dossier_id = m.dossier_id and s.step_no = m.step_no
                    where m.dossier_id = :id
                    union all
                    select said_at, said_by, null, null, said, 0 from approvals.dossier_comment where dossier_id = :id
                ) told
                left join identity.pub_user u on u.id = told.person
                order by at, seq
                """)
                .param("id", id.value())
                .query((row, number) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getString("act") == null ? null : StepAct.valueOf(row.getString("act")),
                        row.getString("word"),
                        row.getString("said")))
                .list();
    }
}
