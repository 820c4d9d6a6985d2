package vn.chungtay.plans.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PartPaper;
import vn.chungtay.programme.ComponentCode;

/** Papers that were recorded for parts of plans. */
@Component
public class PartPaperStore {

    private final JdbcClient jdbc;

    PartPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PlanId plan, PartPaper it, UserId by, Instant at) {
        jdbc.sql("""
                insert into plans.part_paper (id, plan_id, component, kind, organisation, paper, signed_on, words,
                    recorded_by, recorded_at)
                values (:id, :plan, :component, :kind, :organisation, :paper, :signed, :words, :by, :at)
                """)
                .param("id", it.id())
                .param("plan", plan.value())
                .param("component", it.component().value())
                .param("kind", it.kind().name())
                .param("organisation", it.organisation())
                .param("paper", it.paper())
                .param("signed", it.signedOn())
                .param("words", it.words())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The newest first. */
    public List<PartPaper> of(PlanId plan) {
        return jdbc.sql("""
                select id, component, kind, organisation, paper, signed_on, words from plans.part_paper
                where plan_id = :plan order by signed_on desc, recorded_at desc, id
                """)
                .param("plan", plan.value())
                .query((row, _) -> new PartPaper(
                        row.getObject("id", UUID.class),
                        new ComponentCode(row.getString("component")),
                        PartPaper.Kind.valueOf(row.getString("kind")),
                        row.getString("organisation"),
                        row.getString("paper"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("words")))
                .list();
    }
}
