package vn.chungtay.plans.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.YearPolicy;
import vn.chungtay.plans.model.YearPolicy.Reached;

/** Policies of plans, and how many people each reached. */
@Component
public class PolicyStore {

    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<YearPolicy> of(PlanId plan) {
        return jdbc.sql("select id, name, responsible from plans.policy where plan_id = :plan order by name, id")
                .param("plan", plan.value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new YearPolicy(id, row.getString("name"), row.getString("responsible"), reached(id));
                })
                .list();
    }

    private List<Reached> reached(UUID policy) {
        return jdbc.sql("select year, people, evidence from plans.policy_reach where policy_id = :id order by year")
                .param("id", policy)
                .query((row, number) -> new Reached(row.getInt("year"), row.getInt("people"), row.getString("evidence")))
                .list();
    }

    /** False if the plan has a policy of this name already. */
    public boolean add(PlanId plan, YearPolicy policy, UserId by) {
        return jdbc.sql("""
                insert into plans.policy (id, plan_id, name, responsible, made_by)
                values (:id, :plan, :name, :responsible, :by) on conflict (plan_id, name) do nothing
                """)
                .param("id", policy.id())
                .param("plan", plan.value())
                .param("name", policy.name())
                .param("responsible", policy.responsible())
                .param("by", by.value())
                .update() == 1;
    }

    public void remove(PlanId plan, UUID id) {
        jdbc.sql("delete from plans.policy where plan_id = :plan and id = :id")
                .param("plan", plan.value())
                .param("id", id)
                .update();
    }

    /** A later figure of the same year takes the place of the earlier one; the trail keeps both. */
    public void reach(UUID policy, Reached reached, UserId by, Instant at) {
        jdbc.sql("""
                insert into plans.policy_reach (policy_id, year, people, evidence, made_by, made_at)
                values (:policy, :year, :people, :evidence, :by, :at)
                on conflict (policy_id, year) do update set people = excluded.people, evidence = excluded.evidence,
                    made_by = excluded.made_by, made_at = excluded.made_at
                """)
                .param("policy", policy)
                .param("year", reached.year())
                .param("people", reached.people())
                .param("evidence", reached.evidence())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
