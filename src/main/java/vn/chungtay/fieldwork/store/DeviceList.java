package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.geography.UnitId;

/** Devices with whoever uses them, as far as the caller sees them. */
@Repository
public class DeviceList {

    private static final String WANTED =
            """
            from fieldwork.device d
            left join identity.pub_user u on u.id = d.user_id
            where (cast(:revoked as boolean) is null or (d.revoked_at is not null) = :revoked)
                and (:words = '' or platform.fold(d.name || ' ' || coalesce(u.full_name, '')) like '%' || platform.fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    DeviceList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param revoked only revoked ones, or only others; null for all
     * @param words part of the name of the device or of whoever uses it; marks do not matter
     */
    public record Question(@Nullable Boolean revoked, String words) {}

    /**
     * @param waiting packets that it still had when it was last seen; absent if it did not say
     * @param pictures that it had not sent as a whole then; absent if it did not say
     * @param version of the application; empty if it did not say
     * @param revokedBecause empty while it may send
     */
    public record Row(
            DeviceId id,
            String name,
            String user,
            UnitId unit,
            Instant registeredAt,
            Optional<Instant> seenAt,
            OptionalInt waiting,
            OptionalInt pictures,
            String version,
            Optional<Instant> revokedAt,
            String revokedBecause) {}

    /**
     * A village that was taken along.
     *
     * @param visits households at that time
     */
    public record Package(UnitId village, int visits, Instant at) {}

    /** Those that were seen last at the front. */
    public List<Row> page(Question asked, int offset, int limit) {
        return jdbc.sql("select d.*, coalesce(u.full_name, '') as full_name " + WANTED
                        + " order by d.revoked_at is not null, d.last_seen_at desc nulls last, d.registered_at desc, d.id"
                        + " offset :offset limit :limit")
                .param("revoked", asked.revoked(), Types.BOOLEAN)
                .param("words", asked.words())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    public int count(Question asked) {
        return jdbc.sql("select count(*) " + WANTED)
                .param("revoked", asked.revoked(), Types.BOOLEAN)
                .param("words", asked.words())
                .query(Integer.class)
                .single();
    }

    /** The last package of each village, by device. */
    public Map<DeviceId, List<Package>> packages(Collection<DeviceId> devices) {
        var packages = new HashMap<DeviceId, List<Package>>();
        jdbc.sql(
                        """
                        select distinct on (device_id, village_id) * from fieldwork.package_taken
                        where device_id = any (:devices) order by device_id, village_id, taken_at desc
                        """)
                .param("devices", devices.stream().map(DeviceId::value).toArray(UUID[]::new))
                .query(row -> {
                    packages.computeIfAbsent(new DeviceId(row.getObject("device_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new Package(
                                    new UnitId(row.getObject("village_id", UUID.class)),
                                    row.getInt("visits"),
                                    row.getTimestamp("taken_at").toInstant()));
                });
        return packages;
    }

    private static Row row(ResultSet row) throws SQLException {
        var version = row.getString("app_version");
        var because = row.getString("revoked_because");
        return new Row(
                new DeviceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("full_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getTimestamp("registered_at").toInstant(),
                instant(row.getTimestamp("last_seen_at")),
                count(row, "waiting"),
                count(row, "pictures_waiting"),
                version == null ? "" : version,
                instant(row.getTimestamp("revoked_at")),
                because == null ? "" : because);
    }

    private static OptionalInt count(ResultSet row, String column) throws SQLException {
        var count = row.getObject(column, Integer.class);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private static Optional<Instant> instant(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
