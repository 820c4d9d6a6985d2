package vn.chungtay.approvals.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.PastStep;
import vn.chungtay.approvals.PastStep.Outcome;
import vn.chungtay.approvals.StepAct;

/** Reads the steps that were taken with a dossier, for its owner. */
@Repository
public class PastStepList {

    private final JdbcClient jdbc;

    PastStepList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PastStep> of(DossierId id) {
        return jdbc.sql("""
                select s.act, m.move, coalesce(u.full_name, '') as who, m.moved_at, m.note
                from approvals.dossier_move m
                join approvals.dossier_step s on s.dossier_id = m.dossier_id and s.step_no = m.step_no
                left join identity.pub_user u on u.id = m.moved_by
                where m.dossier_id = ? order by m.seq
                """)
                .param(id.value())
                .query((row, _) -> new PastStep(
                        StepAct.valueOf(row.getString("act")),
                        Outcome.valueOf(row.getString("move")),
                        row.getString("who"),
                        row.getTimestamp("moved_at").toInstant(),
                        row.getString("note")))
                .list();
    }
}
