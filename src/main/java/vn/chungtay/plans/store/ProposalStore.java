package vn.chungtay.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Proposal;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.platform.Vietnamese;

/** What villages ask of plans, and how it ended. */
@Component
public class ProposalStore {

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the village has another proposal of this rank. */
    public boolean add(Proposal it, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into plans.proposal (id, plan_id, village_id, met_on, rank, words, words_folded, households,
                            recorded_by, recorded_at)
                        values (:id, :plan, :village, :met, :rank, :words, :folded, :households, :by, :at)
                        on conflict on constraint uniq$proposal_rank_in_a_village do nothing
                        """)
                        .param("id", it.id())
                        .param("plan", it.plan().value())
                        .param("village", it.village().value())
                        .param("met", it.metOn())
                        .param("rank", it.rank())
                        .param("words", it.words())
                        .param("folded", Vietnamese.fold(it.words()))
                        .param("households", it.households(), Types.INTEGER)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /**
     * How it ends; open again takes a decision back. False if somebody else has decided since.
     *
     * @param as with the state, the reason and the task to be written, and the revision that was seen
     */
    public boolean decide(Proposal as, UserId by, Instant at) {
        var open = as.state() == Proposal.State.OPEN;
        var task = as.task();
        return jdbc.sql("""
                        update plans.proposal set state = :state, reason = :reason, task_id = :task, decided_by = :by,
                            decided_at = :at, revision = revision + 1
                        where id = :id and revision = :revision
                        """)
                        .param("id", as.id())
                        .param("revision", as.revision())
                        .param("state", as.state().name())
                        .param("reason", as.reason())
                        .param("task", task == null ? null : task.value(), Types.OTHER)
                        .param("by", open ? null : by.value(), Types.OTHER)
                        .param("at", open ? null : Timestamp.from(at), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    public Optional<Proposal> find(UUID id) {
        return jdbc.sql("select * from plans.proposal where id = :id").param("id", id).query((row, _) -> proposal(row)).optional();
    }

    /** By village and rank. */
    public List<Proposal> of(PlanId plan) {
        return jdbc.sql("select * from plans.proposal where plan_id = :plan order by village_id, rank")
                .param("plan", plan.value())
                .query((row, _) -> proposal(row))
                .list();
    }

    /** How many nobody has decided. */
    public int open(PlanId plan) {
        return jdbc.sql("select count(*) from plans.proposal where plan_id = :plan and state = 'OPEN'")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        var task = row.getObject("task_id", UUID.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getObject("met_on", LocalDate.class),
                row.getInt("rank"),
                row.getString("words"),
                row.getObject("households", Integer.class),
                Proposal.State.valueOf(row.getString("state")),
                row.getString("reason"),
                task == null ? null : new TaskId(task),
                row.getInt("revision"));
    }
}
