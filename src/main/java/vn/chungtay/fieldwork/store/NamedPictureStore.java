package vn.chungtay.fieldwork.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.Change;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.Answer;

/** Which pictures packets name, and whether they have arrived. Packets come in any order, and nothing here depends on it. */
@Repository
public class NamedPictureStore {

    private final JdbcClient jdbc;
    private final Everywhere everywhere;

    NamedPictureStore(JdbcClient jdbc, Everywhere everywhere) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
    }

    /** A packet came, whatever became of it; the same one again changes nothing. */
    public void named(DeviceId from, UnitId unit, Packet packet, Instant at) {
        for (var it : packet.changes()) {
            if (it.isIdle()) continue;
            picture(it.before()).ifPresent(one -> takenBack(one, from, unit, packet, it, at));
            picture(it.after()).ifPresent(one -> add(one, from, unit, packet, it, at));
        }
    }

    /** Devices name pictures by their identities; another reference is to nothing that could come. */
    private static Optional<UUID> picture(@Nullable Answer said) {
        if (!(said instanceof Answer.Photo it)) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(it.reference()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void add(UUID picture, DeviceId from, UnitId unit, Packet packet, Change change, Instant at) {
        everywhere.run(() -> jdbc.sql(
                        """
                        insert into fieldwork.named_picture (id, device_id, unit_id, owner, subject_id, question, questionnaire, version,
                            named_at, arrived_at)
                        values (:id, :device, :unit, :owner, :subject, :question, :questionnaire, :version, :at,
                            (select arrived_at from fieldwork.picture where id = :id))
                        on conflict (id) do nothing
                        """)
                .param("id", picture)
                .param("device", from.value())
                .param("unit", unit.value())
                .param("owner", packet.about().owner())
                .param("subject", packet.about().subject().value())
                .param("question", change.at().question())
                .param("questionnaire", packet.form().questionnaire().code())
                .param("version", packet.form().questionnaire().version())
                .param("at", Timestamp.from(at))
                .update());
    }

    /** It may have been named by a packet that is still to come. */
    private void takenBack(UUID picture, DeviceId from, UnitId unit, Packet packet, Change change, Instant at) {
        add(picture, from, unit, packet, change, at);
        everywhere.run(() -> jdbc.sql("update fieldwork.named_picture set taken_back_at = ? where id = ? and taken_back_at is null")
                .params(Timestamp.from(at), picture)
                .update());
    }

    public void arrived(PictureId picture, Instant at) {
        everywhere.run(() -> jdbc.sql("update fieldwork.named_picture set arrived_at = ? where id = ?")
                .params(Timestamp.from(at), picture.value())
                .update());
    }
}
