package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.PacketId;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Sender;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SheetId;

/** Reads rows of packets. A packet is what its text says; the columns beside it are for finding it. */
@Component
class PacketRows {

    /** What {@link #taken} reads of a packet {@code p}: its columns, and how many conflicts about its line are open now. */
    static final String TAKEN =
            """
            select p.*, (select count(*) from fieldwork.conflict c
                 where c.line_device_id = p.line_device_id and c.sheet_id = p.sheet_id and c.ended_at is null) as waiting
            """;

    private final PacketJson json;
    private final Clock clock;

    PacketRows(Questionnaires questionnaires, Clock clock) {
        this.json = new PacketJson(questionnaires::read);
        this.clock = clock;
    }

    PacketJson json() {
        return json;
    }

    /** With the columns {@code user_id} and {@code registered_at} of the device that it names. */
    Kept kept(ResultSet row) throws SQLException {
        if (!(json.read(row.getBytes("body")) instanceof PacketJson.Reading.Readable it)) {
            throw new IllegalStateException("packet that could be read once: " + row.getString("id"));
        }
        var sender = new Sender(
                new UserId(row.getObject("user_id", UUID.class)), day(row, "registered_at"), day(row, "received_at"));
        var arrival = new ArrivalId(row.getObject("id", UUID.class));
        return new Kept(
                arrival,
                row.getString("digest"),
                it.packet(),
                sender,
                fate(row),
                row.getObject("settled_at") != null,
                row.getBoolean("wish_past"));
    }

    /** As of now, from a row of {@link #TAKEN}. */
    Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                Optional.ofNullable(row.getObject("packet_id", UUID.class)).map(PacketId::new),
                row.getString("digest"),
                fate(row).withConflicts(row.getInt("waiting")),
                row.getObject("settled_at") != null);
    }

    private static Fate fate(ResultSet row) throws SQLException {
        var sheet = row.getObject("into_sheet", UUID.class);
        return new Fate(
                Outcome.valueOf(row.getString("outcome")),
                sheet == null ? null : new SheetId(sheet),
                row.getInt("revision"),
                row.getBoolean("handed_in"),
                reason(row.getString("reason")),
                row.getInt("conflicts"));
    }

    private static @Nullable Reason reason(@Nullable String code) {
        return code == null ? null : Reason.valueOf(code);
    }

    private LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
