package vn.chungtay.plans.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.SharedWork;
import vn.chungtay.plans.model.SharedWork.Funding;
import vn.chungtay.platform.Vietnamese;

/** Works that more than one programme pays for. */
@Component
public class SharedWorkStore {

    private final JdbcClient jdbc;

    SharedWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SharedWork> of(PlanId plan) {
        return jdbc.sql("select id, name, place from plans.shared_work where plan_id = :plan order by name_folded, place, id")
                .param("plan", plan.value())
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new SharedWork(id, row.getString("name"), row.getString("place"), funding(id));
                })
                .list();
    }

    private List<Funding> funding(UUID work) {
        return jdbc.sql("select programme, amount_dong from plans.work_funding where work_id = :id order by programme")
                .param("id", work)
                .query((row, number) -> new Funding(row.getString("programme"), row.getLong("amount_dong")))
                .list();
    }

    /** The work of this name at this place, made if there is none; capitals and marks make no other work. */
    public UUID open(PlanId plan, String name, String place, UserId by) {
        return find(plan, name, place).orElseGet(() -> {
            var id = UUID.randomUUID();
            jdbc.sql("""
                    insert into plans.shared_work (id, plan_id, name, place, name_folded, made_by)
                    values (:id, :plan, :name, :place, :folded, :by)
                    """)
                    .param("id", id)
                    .param("plan", plan.value())
                    .param("name", name)
                    .param("place", place)
                    .param("folded", Vietnamese.fold(name))
                    .param("by", by.value())
                    .update();
            return id;
        });
    }

    private Optional<UUID> find(PlanId plan, String name, String place) {
        return jdbc.sql("""
                select id from plans.shared_work
                where plan_id = :plan and name_folded = :folded and lower(place) = lower(:place)
                """)
                .param("plan", plan.value())
                .param("folded", Vietnamese.fold(name))
                .param("place", place)
                .query(UUID.class)
                .optional();
    }

    public void fund(UUID work, Funding funding) {
        jdbc.sql("""
                insert into plans.work_funding (work_id, programme, amount_dong) values (:work, :programme, :dong)
                on conflict (work_id, programme) do update set amount_dong = excluded.amount_dong
                """)
                .param("work", work)
                .param("programme", funding.programme())
                .param("dong", funding.dong())
                .update();
    }

    public void remove(PlanId plan, UUID id) {
        jdbc.sql("delete from plans.shared_work where plan_id = :plan and id = :id")
                .param("plan", plan.value())
                .param("id", id)
                .update();
    }
}
