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
import vn.chungtay.fieldwork.model.CarriedFileId;
import vn.chungtay.fieldwork.model.CarriedPicture;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.fieldwork.model.PictureRefusal;
import vn.chungtay.fieldwork.model.SealedContent.Left;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** Files that were carried to an office. What became of a packet or a picture is told as of now, wherever it lies. */
@Repository
public class CarriedFileStore {

    /** A picture may have come by another way since. */
    private static final String PICTURES =
            """
            select distinct on (%s) c.picture_id, c.digest, c.refusal, p.arrived_at is not null as here
            from fieldwork.carried_picture c
            join fieldwork.carried_file f on f.id = c.file_id
            left join fieldwork.picture p on p.id = c.picture_id and p.digest = c.digest
            where %s
            order by %s
            """;

    private final JdbcClient jdbc;
    private final PacketRows rows;
    private final Everywhere everywhere;

    CarriedFileStore(JdbcClient jdbc, PacketRows rows, Everywhere everywhere) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.everywhere = everywhere;
    }

    /**
     * @param unit the office that took it in
     * @param left what the device has besides
     */
    public record Carried(CarriedFileId id, DeviceId device, UnitId unit, UserId by, Instant at, Left left) {}

    /** @return false if this office took the same file in before; then it is that one */
    public boolean add(Carried file, String digest) {
        return jdbc.sql(
                        """
                        insert into fieldwork.carried_file (id, device_id, unit_id, digest, taken_by, taken_at, left_packets, left_pictures)
                        values (:id, :device, :unit, :digest, :by, :at, :packets, :pictures)
                        on conflict (device_id, digest, unit_id) do nothing
                        """)
                .param("id", file.id().value())
                .param("device", file.device().value())
                .param("unit", file.unit().value())
                .param("digest", digest)
                .param("by", file.by().value())
                .param("at", Timestamp.from(file.at()))
                .param("packets", file.left().packets())
                .param("pictures", file.left().pictures())
                .update() == 1;
    }

    public Optional<Carried> same(DeviceId device, String digest, UnitId unit) {
        return jdbc.sql("select * from fieldwork.carried_file where device_id = ? and digest = ? and unit_id = ?")
                .params(device.value(), digest, unit.value())
                .query((row, _) -> carried(row))
                .optional();
    }

    /** If the caller may see it. */
    public Optional<Carried> find(CarriedFileId id) {
        return jdbc.sql("select * from fieldwork.carried_file where id = ?")
                .param(id.value())
                .query((row, _) -> carried(row))
                .optional();
    }

    /** @param place from 1 */
    public void addPacket(CarriedFileId file, int place, String digest) {
        jdbc.sql("insert into fieldwork.carried_packet (file_id, place, digest) values (?, ?, ?) on conflict do nothing")
                .params(file.value(), place, digest)
                .update();
    }

    /** @param place from 1; what became of it when the file came again replaces what was said before */
    public void addPicture(CarriedFileId file, int place, CarriedPicture it) {
        var refusal = it.refusal();
        jdbc.sql(
                        """
                        insert into fieldwork.carried_picture (file_id, place, picture_id, digest, refusal)
                        values (:file, :place, :picture, :digest, :refusal)
                        on conflict (file_id, place) do update set refusal = excluded.refusal
                        """)
                .param("file", file.value())
                .param("place", place)
                .param("picture", it.picture().value())
                .param("digest", it.digest())
                .param("refusal", refusal == null ? null : refusal.name(), Types.VARCHAR)
                .update();
    }

    /** What became of the packets of a file, in their order. */
    public List<Taken> packets(CarriedFileId file) {
        return everywhere.work(() -> jdbc.sql(PacketRows.TAKEN
                        + """
                        from fieldwork.carried_packet cp
                        join fieldwork.carried_file f on f.id = cp.file_id
                        join fieldwork.packet p on p.device_id = f.device_id and p.digest = cp.digest
                        where cp.file_id = ? order by cp.place
                        """)
                .param(file.value())
                .query((row, _) -> rows.taken(row))
                .list());
    }

    /** What became of the pictures of a file, in their order. */
    public List<CarriedPicture> pictures(CarriedFileId file) {
        return pictures(PICTURES.formatted("c.place", "c.file_id = ?", "c.place"), file.value());
    }

    /** What became of all that ever came from a device, by whatever way; the newest, and no more than so many. */
    public List<Taken> packetsOf(DeviceId device, int most) {
        return everywhere.work(() -> jdbc.sql(PacketRows.TAKEN
                        + """
                        from fieldwork.packet p where p.device_id = ? and p.packet_id is not null
                        order by p.received_at desc, p.number desc nulls last, p.id limit ?
                        """)
                .params(device.value(), most)
                .query((row, _) -> rows.taken(row))
                .list());
    }

    /** What became of all pictures that came in files of a device: of each what was said last. */
    public List<CarriedPicture> picturesOf(DeviceId device) {
        return pictures(PICTURES.formatted("c.picture_id", "f.device_id = ?", "c.picture_id, f.taken_at desc, c.file_id"), device.value());
    }

    private List<CarriedPicture> pictures(String sql, UUID of) {
        return everywhere.work(() -> jdbc.sql(sql).param(of).query((row, _) -> picture(row)).list());
    }

    private static CarriedPicture picture(ResultSet row) throws SQLException {
        var refusal = row.getBoolean("here") ? null : refusal(row.getString("refusal"));
        return new CarriedPicture(new PictureId(row.getObject("picture_id", UUID.class)), row.getString("digest"), refusal);
    }

    private static @Nullable PictureRefusal refusal(@Nullable String code) {
        return code == null ? null : PictureRefusal.valueOf(code);
    }

    private static Carried carried(ResultSet row) throws SQLException {
        return new Carried(
                new CarriedFileId(row.getObject("id", UUID.class)),
                new DeviceId(row.getObject("device_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UserId(row.getObject("taken_by", UUID.class)),
                row.getTimestamp("taken_at").toInstant(),
                new Left(row.getInt("left_packets"), row.getInt("left_pictures")));
    }
}
