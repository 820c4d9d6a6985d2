package vn.chungtay.plans.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.DueRule;

/** When the reports of a plan are due, where its words do not say it. */
@Component
public class ReportRuleStore {

    /** @param words of the reporting line that it explains */
    public record Kept(UUID id, String words, DueRule rule) {}

    private final JdbcClient jdbc;

    ReportRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Kept> of(PlanId plan) {
        return jdbc.sql("""
                select id, words, every, month, day, strictly_before from plans.report_rule
                where plan_id = :plan order by words, month, day
                """)
                .param("plan", plan.value())
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        new DueRule(
                                DueRule.Every.valueOf(row.getString("every")), row.getInt("month"), row.getInt("day"),
                                row.getBoolean("strictly_before"))))
                .list();
    }

    public void keep(PlanId plan, String words, DueRule rule, UserId by) {
        jdbc.sql("""
                insert into plans.report_rule (id, plan_id, words, every, month, day, strictly_before, made_by)
                values (:id, :plan, :words, :every, :month, :day, :before, :by)
                on conflict (plan_id, words, every, month, day) do update set strictly_before = excluded.strictly_before
                """)
                .param("id", UUID.randomUUID())
                .param("plan", plan.value())
                .param("words", words)
                .param("every", rule.every().name())
                .param("month", rule.month())
                .param("day", rule.day())
                .param("before", rule.strictlyBefore())
                .param("by", by.value())
                .update();
    }

    public void forget(PlanId plan, UUID id) {
        jdbc.sql("delete from plans.report_rule where plan_id = :plan and id = :id")
                .param("plan", plan.value())
                .param("id", id)
                .update();
    }
}
