package vn.chungtay.fieldwork.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.ConflictId;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** Whom answers that differ are about, as far as the caller sees them. */
@Repository
public class ConflictList {

    private static final String OPEN =
            """
            from fieldwork.conflict
            where ended_at is null and (cast(:village as uuid) is null or unit_id = :village)
                and (cast(:subjects as uuid[]) is null or subject_id = any (:subjects) or line_device_id = any (:devices))
            """;

    private final JdbcClient jdbc;
    private final DeviceNames names;

    ConflictList(JdbcClient jdbc, DeviceNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * @param cards that are open
     * @param since when the first of them came up
     */
    public record Row(Visited about, UnitId unit, int cards, Instant since) {}

    /** Who has waited longest at the front. */
    public List<Row> page(Narrowed asked, int offset, int limit) {
        return asked.in(jdbc.sql("select owner, subject_id, min(unit_id::text)::uuid as unit_id, count(*) as cards, min(risen_at) as since " + OPEN
                        + " group by owner, subject_id order by min(risen_at), subject_id offset :offset limit :limit"))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Row(
                        new Visited(row.getString("owner"), new Visited.Subject(row.getObject("subject_id", UUID.class))),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getInt("cards"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** Households. */
    public int count(Narrowed asked) {
        return asked.in(jdbc.sql("select count(distinct (owner, subject_id)) " + OPEN))
                .query(Integer.class)
                .single();
    }

    /** Whom those that are open are about. */
    public List<Visited> abouts() {
        return jdbc.sql("select distinct owner, subject_id from fieldwork.conflict where ended_at is null")
                .query((row, _) -> new Visited(row.getString("owner"), new Visited.Subject(row.getObject("subject_id", UUID.class))))
                .list();
    }

    /** The devices that brought those that are open, by what they and whoever uses them are called; marks do not matter. */
    public Set<UUID> devicesCalled(String words) {
        var devices = jdbc.sql("select distinct line_device_id from fieldwork.conflict where ended_at is null").query(UUID.class).list();
        return names.called(devices, words);
    }

    /**
     * Who answered on the device, and when.
     *
     * @param packet that brought it
     * @param madeAt by the clock of the device
     */
    public record Told(ArrivalId packet, String device, String user, Instant madeAt) {}

    /** Of the cards about it that are open. */
    public Map<ConflictId, Told> told(Visited about) {
        var brought = jdbc.sql(
                        """
                        select c.id, c.packet_id, p.device_id, p.made_at
                        from fieldwork.conflict c join fieldwork.packet p on p.id = c.packet_id
                        where c.owner = :owner and c.subject_id = :subject and c.ended_at is null
                        """)
                .param("owner", about.owner())
                .param("subject", about.subject().value())
                .query((row, _) -> new Brought(
                        new ConflictId(row.getObject("id", UUID.class)),
                        new ArrivalId(row.getObject("packet_id", UUID.class)),
                        row.getObject("device_id", UUID.class),
                        row.getTimestamp("made_at").toInstant()))
                .list();
        var named = names.of(brought.stream().map(Brought::device).distinct().toList());
        return brought.stream().collect(Collectors.toMap(Brought::card, it -> it.told(named)));
    }

    private record Brought(ConflictId card, ArrivalId packet, UUID device, Instant madeAt) {

        Told told(Map<UUID, DeviceNames.Named> names) {
            var it = Objects.requireNonNull(names.get(device));
            return new Told(packet, it.device(), it.user(), madeAt);
        }
    }

    /** Names of people who use the program. */
    public Map<UserId, String> names(Collection<UserId> users) {
        var names = new HashMap<UserId, String>();
        jdbc.sql("select id, full_name from identity.pub_user where id = any (?)")
                .param(users.stream().map(UserId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new UserId(row.getObject("id", UUID.class)), row.getString("full_name"));
                });
        return names;
    }
}
