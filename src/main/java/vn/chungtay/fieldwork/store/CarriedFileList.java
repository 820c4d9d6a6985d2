package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.CarriedFileId;
import vn.chungtay.fieldwork.model.SealedContent.Left;
import vn.chungtay.geography.UnitId;

/** Files that offices have taken in, as far as the caller sees them. */
@Repository
public class CarriedFileList {

    private static final String ROWS =
            """
            select f.*, coalesce(u.full_name, '') as taker
            from fieldwork.carried_file f left join identity.pub_user u on u.id = f.taken_by
            """;

    private final JdbcClient jdbc;
    private final Everywhere everywhere;
    private final DeviceNames names;

    CarriedFileList(JdbcClient jdbc, Everywhere everywhere, DeviceNames names) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
        this.names = names;
    }

    /**
     * @param user whose device it came from
     * @param by who took it in; empty if nobody knows them any more
     * @param waiting packets that wait for something
     * @param arrived pictures that are here as a whole
     */
    public record Row(
            CarriedFileId id,
            String device,
            String user,
            UnitId unit,
            String by,
            Instant at,
            int packets,
            int waiting,
            int pictures,
            int arrived,
            Left left) {

        private Row with(DeviceNames.Named names, Counted counted) {
            return new Row(
                    id, names.device(), names.user(), unit, by, at, counted.packets, counted.waiting, counted.pictures, counted.arrived, left);
        }
    }

    private record Counted(int packets, int waiting, int pictures, int arrived) {}

    /** The ones that came last at the front. */
    public List<Row> page(int offset, int limit) {
        return named(jdbc.sql(ROWS + " order by f.taken_at desc, f.id offset ? limit ?")
                .params(offset, limit)
                .query((row, _) -> row(row))
                .list());
    }

    public Optional<Row> find(CarriedFileId id) {
        return named(jdbc.sql(ROWS + " where f.id = ?").param(id.value()).query((row, _) -> row(row)).list()).stream().findFirst();
    }

    private List<Row> named(List<Row> found) {
        var named = names.of(found.stream().map(it -> UUID.fromString(it.device())).distinct().toList());
        var counted = counted(found.stream().map(it -> it.id().value()).toArray(UUID[]::new));
        return found.stream()
                .map(it -> it.with(
                        Objects.requireNonNull(named.get(UUID.fromString(it.device()))), Objects.requireNonNull(counted.get(it.id()))))
                .toList();
    }

    /** With the identity of the device in place of its name, and without counts. */
    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new CarriedFileId(row.getObject("id", UUID.class)),
                row.getString("device_id"),
                "",
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("taker"),
                row.getTimestamp("taken_at").toInstant(),
                0,
                0,
                0,
                0,
                new Left(row.getInt("left_packets"), row.getInt("left_pictures")));
    }

    public int count() {
        return jdbc.sql("select count(*) from fieldwork.carried_file").query(Integer.class).single();
    }

    /** Counts tell of nobody, wherever the households live. */
    private Map<CarriedFileId, Counted> counted(UUID[] files) {
        var counted = new HashMap<CarriedFileId, Counted>();
        everywhere.run(() -> jdbc.sql(
                        """
                        select f.id,
                            (select count(*) from fieldwork.carried_packet c where c.file_id = f.id) as packets,
                            (select count(*) from fieldwork.carried_packet c
                             left join fieldwork.packet p on p.device_id = f.device_id and p.digest = c.digest
                             where c.file_id = f.id and p.outcome is distinct from 'APPLIED' and p.settled_at is null) as waiting,
                            (select count(*) from fieldwork.carried_picture c where c.file_id = f.id) as pictures,
                            (select count(*) from fieldwork.carried_picture c
                             join fieldwork.picture p on p.id = c.picture_id and p.digest = c.digest and p.arrived_at is not null
                             where c.file_id = f.id) as arrived
                        from fieldwork.carried_file f where f.id = any (?)
                        """)
                .param(files)
                .query((RowCallbackHandler) row -> counted.put(
                        new CarriedFileId(row.getObject("id", UUID.class)),
                        new Counted(row.getInt("packets"), row.getInt("waiting"), row.getInt("pictures"), row.getInt("arrived")))));
        return counted;
    }
}
