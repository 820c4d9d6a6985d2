package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.Device.Revocation;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** Devices and their secrets. */
@Repository
public class DeviceStore {

    private final JdbcClient jdbc;
    private final Everywhere everywhere;

    DeviceStore(JdbcClient jdbc, Everywhere everywhere) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
    }

    /**
     * @param own recomputes the seals of files
     * @param recovery is given to the owner of the device again
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Secrets(byte[] own, byte[] recovery) {}

    public void add(Device device, Secrets secrets) {
        everywhere.run(() -> {
            jdbc.sql("""
                    insert into fieldwork.device (id, installation, user_id, name, unit_id, registered_at)
                    values (:id, :installation, :user, :name, :unit, :at)
                    """)
                    .param("id", device.id().value())
                    .param("installation", device.installation())
                    .param("user", device.user().value())
                    .param("name", device.name())
                    .param("unit", device.unit().value())
                    .param("at", Timestamp.from(device.registeredAt()))
                    .update();
            jdbc.sql("insert into fieldwork.device_secret (device_id, secret, recovery) values (:id, :secret, :recovery)")
                    .param("id", device.id().value())
                    .param("secret", secrets.own())
                    .param("recovery", secrets.recovery())
                    .update();
        });
    }

    /** If the caller may see it: their own, or one of their area. */
    public Optional<Device> find(DeviceId id) {
        return jdbc.sql("select * from fieldwork.device where id = :id")
                .param("id", id.value())
                .query(DeviceStore::device)
                .optional();
    }

    public Optional<Device> findAnywhere(DeviceId id) {
        return everywhere.work(() -> find(id));
    }

    public Secrets secrets(DeviceId id) {
        return everywhere.work(() -> jdbc.sql("select secret, recovery from fieldwork.device_secret where device_id = :id")
                .param("id", id.value())
                .query((row, _) -> new Secrets(row.getBytes("secret"), row.getBytes("recovery")))
                .single());
    }

    /** @param unit where its owner works today */
    public void goesOn(DeviceId id, String name, UnitId unit) {
        jdbc.sql("update fieldwork.device set name = :name, unit_id = :unit where id = :id")
                .param("id", id.value())
                .param("name", name)
                .param("unit", unit.value())
                .update();
    }

    /** Villages that it took along, as far as the caller sees them. */
    public List<UnitId> villages(DeviceId id) {
        return jdbc.sql("select distinct village_id from fieldwork.package_taken where device_id = :id")
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject("village_id", UUID.class)))
                .list();
    }

    /** @return false if it was revoked already */
    public boolean revoke(DeviceId id, Revocation how) {
        return jdbc.sql("""
                update fieldwork.device set revoked_at = :at, revoked_by = :by, revoked_because = :because
                where id = :id and revoked_at is null
                """)
                        .param("id", id.value())
                        .param("at", Timestamp.from(how.at()))
                        .param("by", how.by().value())
                        .param("because", how.because())
                        .update()
                == 1;
    }

    /**
     * @param waiting packets not yet received; null if the device did not say
     * @param pictures not all of which was sent; null if the device did not say
     * @param version of the application; null if it did not say
     */
    public void seen(
            DeviceId id, Instant at, @Nullable Integer waiting, @Nullable Integer pictures, @Nullable String version) {
        jdbc.sql("""
                update fieldwork.device
                set last_seen_at = :at, waiting = coalesce(:waiting, waiting),
                    pictures_waiting = coalesce(:pictures, pictures_waiting), app_version = coalesce(:version, app_version)
                where id = :id
                """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("waiting", waiting, Types.INTEGER)
                .param("pictures", pictures, Types.INTEGER)
                .param("version", version, Types.VARCHAR)
                .update();
    }

    public void taken(DeviceId id, UnitId village, int visits, Instant at) {
        jdbc.sql("""
                insert into fieldwork.package_taken (id, device_id, village_id, visits, taken_at)
                values (:id, :device, :village, :visits, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("device", id.value())
                .param("village", village.value())
                .param("visits", visits)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new Device(
                new DeviceId(row.getObject("id", UUID.class)),
                row.getObject("installation", UUID.class),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getTimestamp("registered_at").toInstant(),
                revoked == null
                        ? Optional.empty()
                        : Optional.of(new Revocation(
                                revoked.toInstant(),
                                new UserId(row.getObject("revoked_by", UUID.class)),
                                row.getString("revoked_because"))));
    }
}
