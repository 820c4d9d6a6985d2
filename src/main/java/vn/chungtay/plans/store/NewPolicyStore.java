package vn.chungtay.plans.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.NewPolicy;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.targets.TargetId;

/** Policies that running plans took up; written once. */
@Component
public class NewPolicyStore {

    private final JdbcClient jdbc;

    NewPolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(NewPolicy policy, UserId by, Instant at) {
        var version = policy.version();
        jdbc.sql("""
                insert into plans.new_policy (id, plan_id, document, signed_on, taken_up_on, reason, parts, targets,
                    version_id, recorded_by, recorded_at)
                values (:id, :plan, :document, :signed, :taken, :reason, :parts, :targets, :version, :by, :at)
                """)
                .param("id", policy.id())
                .param("plan", policy.plan().value())
                .param("document", policy.document())
                .param("signed", policy.signedOn())
                .param("taken", policy.takenUpOn())
                .param("reason", policy.reason())
                .param("parts", policy.parts().stream().map(Enum::name).toArray(String[]::new))
                .param("targets", policy.targets().stream().map(TargetId::value).toArray(UUID[]::new))
                .param("version", version == null ? null : version.value(), Types.OTHER)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The newest first. */
    public List<NewPolicy> of(PlanId plan) {
        return jdbc.sql("select * from plans.new_policy where plan_id = :plan order by taken_up_on desc, recorded_at desc")
                .param("plan", plan.value())
                .query((row, _) -> new NewPolicy(
                        row.getObject("id", UUID.class),
                        plan,
                        row.getString("document"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getObject("taken_up_on", LocalDate.class),
                        row.getString("reason"),
                        Arrays.stream((String[]) row.getArray("parts").getArray()).map(TextPart::valueOf).toList(),
                        Arrays.stream((UUID[]) row.getArray("targets").getArray()).map(TargetId::new).toList(),
                        row.getObject("version_id", UUID.class) == null
                                ? null
                                : new VersionId(row.getObject("version_id", UUID.class))))
                .list();
    }
}
