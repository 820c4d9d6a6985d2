package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static final String ROWS =
            """
            select p.*, d.name as device_name, coalesce(u.full_name, '') as full_name
            from fieldwork.packet p
            join fieldwork.device d on d.id = p.device_id
            left join identity.pub_user u on u.id = d.user_id
            """;

    private static final String OPEN =
            """
            where p.outcome <> 'APPLIED' and p.settled_at is null
                and (cast(:village as uuid) is null or p.unit_id = :village)
            """;

    private final JdbcClient jdbc;

    WaitingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
            boolean settled) {}

    /** The ones that came first at the front. */
    public List<Row> page(@Nullable UnitId village, int offset, int limit) {
        return jdbc.sql(ROWS + OPEN + " order by p.received_at, p.id offset :offset limit :limit")
                .param("village", village == null ? null : village.value(), Types.OTHER)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    public int count(@Nullable UnitId village) {
        return jdbc.sql("select count(*) from fieldwork.packet p " + OPEN)
                .param("village", village == null ? null : village.value(), Types.OTHER)
                .query(Integer.class)
                .single();
    }

    public Optional<Row> find(ArrivalId id) {
        return jdbc.sql(ROWS + "where p.id = :id").param("id", id.value()).query((row, _) -> row(row)).optional();
    }

    /** As it came. */
    public byte[] body(ArrivalId id) {
        return jdbc.sql("select body from fieldwork.packet where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("body"))
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        var reason = row.getString("reason");
        return new Row(
                new ArrivalId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("device_name"),
                row.getString("full_name"),
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
