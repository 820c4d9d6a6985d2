package vn.chungtay.fieldwork.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Delivery;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Line;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.PacketId;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.SheetId;

/** Everything that came, and what became of it. Rows are added and never taken away. */
@Repository
public class PacketStore {

    private static final String KEPT =
            """
            select p.*, coalesce(n.user_id, d.user_id) as user_id, coalesce(n.registered_at, d.registered_at) as registered_at
            from fieldwork.packet p
            join fieldwork.device d on d.id = p.device_id
            left join fieldwork.device n on n.id = p.line_device_id and n.user_id = d.user_id
            """;

    private final JdbcClient jdbc;
    private final PacketRows rows;
    private final Everywhere everywhere;

    PacketStore(JdbcClient jdbc, PacketRows rows, Everywhere everywhere) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.everywhere = everywhere;
    }

    public PacketJson.Reading read(byte[] text) {
        return rows.json().read(text);
    }

    /** Until the end of the transaction nobody else works at this line. */
    public void lock(LineId line) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:line, 0))")
                .param("line", "fieldwork " + line.device().value() + " " + line.sheet().value())
                .query((_, _) -> 1)
                .list();
    }

    /** What became of a text that came from this device before, wherever it lies. */
    public Optional<Taken> takenAnywhere(DeviceId from, String digest) {
        return everywhere.work(() -> jdbc.sql(PacketRows.TAKEN + "from fieldwork.packet p where device_id = :device and digest = :digest")
                .param("device", from.value())
                .param("digest", digest)
                .query((row, _) -> rows.taken(row))
                .optional());
    }

    Optional<Kept> find(PacketId id) {
        return jdbc.sql(KEPT + " where p.packet_id = :packet and coalesce(p.reason, '') not in ('ALTERED', 'UNREADABLE', 'OTHER_DEVICE')"
                        + " order by p.received_at, p.id limit 1")
                .param("packet", id.value())
                .query((row, _) -> rows.kept(row))
                .optional();
    }

    Kept at(LineId line, int number) {
        return jdbc.sql(KEPT + " where p.line_device_id = :device and p.sheet_id = :sheet and p.number = :number and p.in_line")
                .param("device", line.device().value())
                .param("sheet", line.sheet().value())
                .param("number", number)
                .query((row, _) -> rows.kept(row))
                .single();
    }

    /** One that could be read, if the caller may see it; whose device it came from may lie elsewhere. */
    public Optional<Kept> find(ArrivalId id) {
        return placeOf(id).flatMap(_ -> everywhere.work(() -> kept(id)));
    }

    private Optional<Kept> kept(ArrivalId id) {
        return jdbc.sql(KEPT + " where p.id = :id and coalesce(p.reason, '') <> 'UNREADABLE'")
                .param("id", id.value())
                .query((row, _) -> rows.kept(row))
                .optional();
    }

    /** Where it is seen, if the caller may see it. */
    public Optional<UnitId> placeOf(ArrivalId id) {
        return jdbc.sql("select unit_id from fieldwork.packet where id = :id")
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .optional();
    }

    /**
     * That somebody was there and sent answers.
     *
     * @param unit where these are seen
     */
    public record Visit(UnitId unit, UserId by) {}

    /** By whom answers to that sheet came, whatever became of them and wherever they lie. */
    public List<Visit> visits(Visited about, SheetId sheetOnDevice) {
        return everywhere.work(() -> jdbc.sql("""
                select distinct p.unit_id, d.user_id
                from fieldwork.packet p join fieldwork.device d on d.id = p.line_device_id
                where p.owner = :owner and p.subject_id = :subject and p.sheet_id = :sheet
                order by p.unit_id
                """)
                .param("owner", about.owner())
                .param("subject", about.subject().value())
                .param("sheet", sheetOnDevice.value())
                .query((row, _) -> new Visit(
                        new UnitId(row.getObject("unit_id", UUID.class)), new UserId(row.getObject("user_id", UUID.class))))
                .list());
    }

    Line line(LineId id) {
        var line = new Line[] {Line.NEW};
        jdbc.sql("""
                select owner, subject_id, number, outcome, reason, settled_at from fieldwork.packet
                where line_device_id = :device and sheet_id = :sheet and in_line
                """)
                .param("device", id.device().value())
                .param("sheet", id.sheet().value())
                .query(row -> {
                    var about = new Visited(
                            row.getString("owner"), new Visited.Subject(row.getObject("subject_id", UUID.class)));
                    var outcome = Outcome.valueOf(row.getString("outcome"));
                    var step = Line.Step.of(outcome, reason(row.getString("reason")), row.getObject("settled_at") != null);
                    line[0] = line[0].with(about, row.getInt("number"), step);
                });
        return line[0];
    }

    void add(Kept kept, Delivery delivery) {
        var packet = kept.packet();
        described(insert(kept.arrival(), delivery, kept.fate(), kept.isInLine()), packet).update();
    }

    /** What is no packet, as it came. */
    public void addUnreadable(Delivery delivery, Optional<PacketId> id) {
        var fate = Fate.quarantined(Reason.UNREADABLE);
        var insert = insert(ArrivalId.next(), delivery, fate, false);
        everywhere.run(() -> undescribed(insert, id.map(PacketId::value).orElse(null)).update());
    }

    private StatementSpec insert(ArrivalId id, Delivery delivery, Fate fate, boolean inLine) {
        return jdbc.sql("""
                insert into fieldwork.packet (id, device_id, digest, body, way, received_at, received_by, unit_id,
                    packet_id, line_device_id, sheet_id, number, owner, subject_id, seconds, made_at, wants_hand_in,
                    outcome, reason, in_line)
                values (:id, :device, :digest, :body, :way, :at, :by, :unit,
                    :packet, :lineDevice, :sheet, :number, :owner, :subject, :seconds, :madeAt, :handIn,
                    :outcome, :reason, :inLine)
                """)
                .param("id", id.value())
                .param("device", delivery.from().id().value())
                .param("digest", delivery.body().digest())
                .param("body", delivery.body().text())
                .param("way", delivery.way().name())
                .param("at", Timestamp.from(delivery.at()))
                .param("by", delivery.by().map(UserId::value).orElse(null), Types.OTHER)
                .param("unit", delivery.unit().value())
                .param("outcome", fate.outcome().name())
                .param("reason", fate.reason() == null ? null : fate.reason().name(), Types.VARCHAR)
                .param("inLine", inLine);
    }

    private static StatementSpec described(StatementSpec insert, Packet packet) {
        return insert.param("packet", packet.id().value())
                .param("lineDevice", packet.line().device().value())
                .param("sheet", packet.line().sheet().value())
                .param("number", packet.number())
                .param("owner", packet.about().owner())
                .param("subject", packet.about().subject().value())
                .param("seconds", packet.made().seconds())
                .param("madeAt", Timestamp.from(packet.made().at()))
                .param("handIn", packet.handIn());
    }

    private static StatementSpec undescribed(StatementSpec insert, @Nullable UUID id) {
        return insert.param("packet", id, Types.OTHER)
                .param("lineDevice", null, Types.OTHER)
                .param("sheet", null, Types.OTHER)
                .param("number", null, Types.INTEGER)
                .param("owner", null, Types.VARCHAR)
                .param("subject", null, Types.OTHER)
                .param("seconds", null, Types.INTEGER)
                .param("madeAt", null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("handIn", false);
    }

    void decided(ArrivalId id, Fate fate) {
        var sheet = fate.sheet();
        jdbc.sql("""
                update fieldwork.packet
                set outcome = :outcome, reason = :reason,
                    into_sheet = :sheet, revision = :revision, handed_in = :handedIn, conflicts = :conflicts
                where id = :id
                """)
                .param("id", id.value())
                .param("outcome", fate.outcome().name())
                .param("reason", fate.reason() == null ? null : fate.reason().name(), Types.VARCHAR)
                .param("sheet", sheet == null ? null : sheet.value(), Types.OTHER)
                .param("revision", fate.revision())
                .param("handedIn", fate.handedIn())
                .param("conflicts", fate.conflicts())
                .update();
    }

    /**
     * A person says why it stays as it is; whether the caller sees it is asked before.
     *
     * @return false if it was applied or settled before
     */
    public boolean settle(ArrivalId id, UserId by, String because, Instant at) {
        return jdbc.sql("""
                update fieldwork.packet set settled_at = :at, settled_by = :by, settled_because = :because
                where id = :id and outcome = 'QUARANTINED' and settled_at is null
                """)
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("because", because)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** The one whose wish to hand the sheet in waits for the conflicts about it, wherever it lies. */
    public Optional<Kept> waitingToBeHandedIn(Visited about, SheetId sheet) {
        return everywhere.work(() -> jdbc.sql(KEPT
                        + """
                         where p.owner = :owner and p.subject_id = :subject and p.into_sheet = :sheet
                             and p.outcome = 'APPLIED' and p.reason = 'CONFLICTS'
                         order by p.revision desc, p.received_at desc, p.number desc, p.id limit 1
                        """)
                .param("owner", about.owner())
                .param("subject", about.subject().value())
                .param("sheet", sheet.value())
                .query((row, _) -> rows.kept(row))
                .optional());
    }

    /** Those that wait for conflicts hand nothing in any more. */
    void endWishes(Visited about) {
        jdbc.sql("""
                update fieldwork.packet set reason = 'WISH_PAST'
                where owner = :owner and subject_id = :subject and outcome = 'APPLIED' and reason = 'CONFLICTS'
                """)
                .param("owner", about.owner())
                .param("subject", about.subject().value())
                .update();
    }

    /** Whatever came about it until now hands nothing in any more, wherever it lies. */
    public void endAllWishes(Visited about) {
        everywhere.run(() -> {
            endWishes(about);
            jdbc.sql("""
                    update fieldwork.packet set wish_past = true
                    where owner = :owner and subject_id = :subject and outcome <> 'APPLIED' and wants_hand_in and not wish_past
                    """)
                    .param("owner", about.owner())
                    .param("subject", about.subject().value())
                    .update();
        });
    }

    private static @Nullable Reason reason(@Nullable String code) {
        return code == null ? null : Reason.valueOf(code);
    }
}
