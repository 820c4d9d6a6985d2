package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.model.Way;
import vn.chungtay.geography.UnitId;

/** What came from devices and waits for a person, or for something before it, as far as the caller sees it. */
@Repository
public class WaitingList {

    private static final String ROWS = "select p.* from fieldwork.packet p ";

    private static final String OPEN_ANYWHERE = "where p.outcome <> 'APPLIED' and p.settled_at is null ";

    private static final String OPEN = OPEN_ANYWHERE
            + """
            and (cast(:village as uuid) is null or p.unit_id = :village)
                and (cast(:subjects as uuid[]) is null or p.subject_id = any (:subjects) or p.device_id = any (:devices))
            """;

    private final JdbcClient jdbc;
    private final DeviceNames names;

    WaitingList(JdbcClient jdbc, DeviceNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * @param about empty if it cannot be read
     * @param number in its line; 0 if it cannot be read
     * @param reason empty for what is held
     */
    public record Row(
            ArrivalId id,
            UnitId unit,
            String device,
            String user,
            Way way,
            Instant receivedAt,
            Optional<Visited> about,
            int number,
            Outcome outcome,
            Optional<Reason> reason,
            boolean settled) {

        private Row named(Map<UUID, DeviceNames.Named> names) {
            var it = Objects.requireNonNull(names.get(UUID.fromString(device)));
            return new Row(id, unit, it.device(), it.user(), way, receivedAt, about, number, outcome, reason, settled);
        }
    }

    /** The ones that came first at the front. */
    public List<Row> page(Narrowed asked, int offset, int limit) {
        return named(asked.in(jdbc.sql(ROWS + OPEN + " order by p.received_at, p.id offset :offset limit :limit"))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list());
    }

    private List<Row> named(List<Row> rows) {
        var found = names.of(rows.stream().map(it -> UUID.fromString(it.device())).distinct().toList());
        return rows.stream().map(it -> it.named(found)).toList();
    }

    public int count(Narrowed asked) {
        return asked.in(jdbc.sql("select count(*) from fieldwork.packet p " + OPEN))
                .query(Integer.class)
                .single();
    }

    /** Whom those are about that wait; what cannot be read is about nobody. */
    public List<Visited> abouts() {
        return jdbc.sql("select distinct p.owner, p.subject_id from fieldwork.packet p " + OPEN_ANYWHERE + " and p.owner is not null")
                .query((row, _) -> new Visited(row.getString("owner"), new Visited.Subject(row.getObject("subject_id", UUID.class))))
                .list();
    }

    /** The devices of those that wait, by what they and whoever uses them are called; marks do not matter. */
    public Set<UUID> devicesCalled(String words) {
        var devices = jdbc.sql("select distinct p.device_id from fieldwork.packet p " + OPEN_ANYWHERE).query(UUID.class).list();
        return names.called(devices, words);
    }

    public Optional<Row> find(ArrivalId id) {
        return named(jdbc.sql(ROWS + "where p.id = :id").param("id", id.value()).query((row, _) -> row(row)).list())
                .stream()
                .findFirst();
    }

    /** As it came. */
    public byte[] body(ArrivalId id) {
        return jdbc.sql("select body from fieldwork.packet where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("body"))
                .single();
    }

    /** With the identity of the device in place of its name. */
    private static Row row(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        var reason = row.getString("reason");
        return new Row(
                new ArrivalId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("device_id"),
                "",
                Way.valueOf(row.getString("way")),
                row.getTimestamp("received_at").toInstant(),
                owner == null
                        ? Optional.empty()
                        : Optional.of(new Visited(owner, new Visited.Subject(row.getObject("subject_id", UUID.class)))),
                row.getInt("number"),
                Outcome.valueOf(row.getString("outcome")),
                reason == null ? Optional.empty() : Optional.of(Reason.valueOf(reason)),
                row.getObject("settled_at") != null);
    }
}
