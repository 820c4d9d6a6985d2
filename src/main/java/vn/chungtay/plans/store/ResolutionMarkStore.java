package vn.chungtay.plans.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ResolutionMark;

/** What resolutions say about the targets and the money of a plan. */
@Component
public class ResolutionMarkStore {

    private final JdbcClient jdbc;

    ResolutionMarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ResolutionMark> of(PlanId plan) {
        return jdbc.sql("""
                select id, subject, subject_id, citation, bound, amount from plans.resolution_mark
                where plan_id = :plan order by citation, id
                """)
                .param("plan", plan.value())
                .query((row, number) -> new ResolutionMark(
                        row.getObject("id", UUID.class),
                        ResolutionMark.Subject.valueOf(row.getString("subject")),
                        row.getObject("subject_id", UUID.class),
                        row.getString("citation"),
                        ResolutionMark.Bound.valueOf(row.getString("bound")),
                        row.getBigDecimal("amount")))
                .list();
    }

    /** The same resolution about the same thing again takes the place of what was kept. */
    public void keep(PlanId plan, ResolutionMark mark, UserId by) {
        jdbc.sql("""
                insert into plans.resolution_mark (id, plan_id, subject, subject_id, citation, bound, amount, made_by)
                values (:id, :plan, :subject, :of, :citation, :bound, :amount, :by)
                on conflict (plan_id, subject_id, citation) do update
                set bound = excluded.bound, amount = excluded.amount, made_by = excluded.made_by
                """)
                .param("id", mark.id())
                .param("plan", plan.value())
                .param("subject", mark.subject().name())
                .param("of", mark.of())
                .param("citation", mark.citation())
                .param("bound", mark.bound().name())
                .param("amount", mark.amount(), java.sql.Types.NUMERIC)
                .param("by", by.value())
                .update();
    }

    public void forget(PlanId plan, UUID id) {
        jdbc.sql("delete from plans.resolution_mark where plan_id = :plan and id = :id")
                .param("plan", plan.value())
                .param("id", id)
                .update();
    }
}
