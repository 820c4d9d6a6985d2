package vn.chungtay.plans.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Delivery;

/** To whom issued versions went, and who has them. */
@Component
public class DeliveryStore {

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void send(VersionId version, String organisation, Delivery.Reason reason, Instant at) {
        jdbc.sql("""
                insert into plans.delivery (version_id, organisation, reason, sent_at)
                values (:version, :organisation, :reason, :at) on conflict do nothing
                """)
                .param("version", version.value())
                .param("organisation", organisation)
                .param("reason", reason.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Delivery> of(VersionId version) {
        return jdbc.sql("""
                select organisation, reason, sent_at, received_by, received_at from plans.delivery
                where version_id = :version
                order by array_position(array['STANDING', 'LEAD', 'TAKES_PART'], reason), organisation
                """)
                .param("version", version.value())
                .query((row, number) -> new Delivery(
                        row.getString("organisation"),
                        Delivery.Reason.valueOf(row.getString("reason")),
                        row.getTimestamp("sent_at").toInstant(),
                        Optional.ofNullable(row.getObject("received_by", UUID.class)).map(UserId::new).orElse(null),
                        Optional.ofNullable(row.getTimestamp("received_at")).map(Timestamp::toInstant).orElse(null)))
                .list();
    }

    /** False if there is no such delivery, or it was received already. */
    public boolean receive(VersionId version, String organisation, UserId by, Instant at) {
        return jdbc.sql("""
                update plans.delivery set received_by = :by, received_at = :at
                where version_id = :version and organisation = :organisation and received_by is null
                """)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("version", version.value())
                .param("organisation", organisation)
                .update() == 1;
    }
}
