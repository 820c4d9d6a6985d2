package vn.chungtay.approvals.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.DossierStep;
import vn.chungtay.approvals.NewDossier;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.approvals.model.Dossier;
import vn.chungtay.approvals.model.PastMove;
import vn.chungtay.approvals.model.Route;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;

/** Dossiers with their steps and moves. Rows are only added; the database refuses anything else. */
@Component
public class DossierStore {

    private final JdbcClient jdbc;

    DossierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param superior whose steps those of the level above are; may be the unit itself if the route has none */
    public void open(DossierId id, NewDossier dossier, Route route, UnitId superior, UserId by, Instant at) {
        jdbc.sql("""
                insert into approvals.dossier (id, kind, subject_id, unit_id, title, link, route, opened_by, opened_at)
                values (:id, :kind, :subject, :unit, :title, :link, :route, :by, :at)
                """)
                .param("id", id.value())
                .param("kind", dossier.kind())
                .param("subject", dossier.subject())
                .param("unit", dossier.unit().value())
                .param("title", dossier.title())
                .param("link", dossier.link())
                .param("route", route.basis())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        for (var number = 1; number <= route.steps().size(); number++) {
            var step = route.steps().get(number - 1);
            addStep(id, number, step, step.seat() == Route.Seat.OWN ? dossier.unit() : superior);
        }
    }

    private void addStep(DossierId id, int number, Route.Step step, UnitId unit) {
        jdbc.sql("""
                insert into approvals.dossier_step (dossier_id, step_no, act, roles, unit_id, days)
                values (:id, :number, :act, :roles, :unit, :days)
                """)
                .param("id", id.value())
                .param("number", number)
                .param("act", step.act().name())
                .param("roles", step.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("unit", unit.value())
                .param("days", step.days())
                .update();
    }

    public void addMaker(DossierId id, UserId maker, Instant at) {
        jdbc.sql("""
                insert into approvals.dossier_maker (dossier_id, user_id, since) values (:id, :user, :at)
                on conflict (dossier_id, user_id) do nothing
                """)
                .param("id", id.value())
                .param("user", maker.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public void rename(DossierId id, String title) {
        jdbc.sql("update approvals.dossier set title = :title where id = :id")
                .param("title", title)
                .param("id", id.value())
                .update();
    }

    /** False if somebody else has moved it a moment ago. */
    public boolean add(DossierId id, PastMove move) {
        return jdbc.sql("""
                        insert into approvals.dossier_move
                            (dossier_id, seq, step_no, move, next_step_no, due_on, note, moved_by, moved_at)
                        values (:id, :seq, :step, :move, :next, :due, :note, :by, :at)
                        on conflict (dossier_id, seq) do nothing
                        """)
                        .param("id", id.value())
                        .param("seq", move.seq())
                        .param("step", move.step())
                        .param("move", move.word().name())
                        .param("next", move.next(), Types.INTEGER)
                        .param("due", move.due(), Types.DATE)
                        .param("note", move.note())
                        .param("by", move.by().value())
                        .param("at", Timestamp.from(move.at()))
                        .update()
                == 1;
    }

    public void comment(DossierId id, String said, UserId by, Instant at) {
        jdbc.sql("""
                insert into approvals.dossier_comment (id, dossier_id, said, said_by, said_at)
                values (:id, :dossier, :said, :by, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("dossier", id.value())
                .param("said", said)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<DossierId> about(String kind, UUID subject) {
        return jdbc.sql("select id from approvals.dossier where kind = :kind and subject_id = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(DossierId::new);
    }

    public Optional<Dossier> find(DossierId id) {
        return jdbc.sql("select kind, subject_id, unit_id, title, link, route from approvals.dossier where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Dossier(
                        id,
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("title"),
                        row.getString("link"),
                        row.getString("route"),
                        makers(id),
                        steps(id),
                        moves(id)))
                .optional();
    }

    private Set<UserId> makers(DossierId id) {
        return new HashSet<>(jdbc.sql("select user_id from approvals.dossier_maker where dossier_id = :id")
                .param("id", id.value())
                .query((row, number) -> new UserId(row.getObject("user_id", UUID.class)))
                .list());
    }

    private List<DossierStep> steps(DossierId id) {
        return jdbc.sql("""
                select step_no, act, roles, unit_id, days from approvals.dossier_step
                where dossier_id = :id order by step_no
                """)
                .param("id", id.value())
                .query((row, number) -> new DossierStep(
                        row.getInt("step_no"),
                        StepAct.valueOf(row.getString("act")),
                        roles(row.getArray("roles")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getInt("days")))
                .list();
    }

    static Set<Role> roles(Array written) throws SQLException {
        return Arrays.stream((String[]) written.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private List<PastMove> moves(DossierId id) {
        return jdbc.sql("""
                select seq, step_no, move, next_step_no, due_on, note, moved_by, moved_at
                from approvals.dossier_move where dossier_id = :id order by seq
                """)
                .param("id", id.value())
                .query(DossierStore::move)
                .list();
    }

    private static PastMove move(ResultSet row, int number) throws SQLException {
        return new PastMove(
                row.getInt("seq"),
                row.getInt("step_no"),
                PastMove.Word.valueOf(row.getString("move")),
                row.getObject("next_step_no", Integer.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("note"),
                new UserId(row.getObject("moved_by", UUID.class)),
                row.getTimestamp("moved_at").toInstant());
    }
}
