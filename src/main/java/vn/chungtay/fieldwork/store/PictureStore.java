package vn.chungtay.fieldwork.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.fieldwork.model.PictureKind;
import vn.chungtay.fieldwork.model.PictureUpload;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.SheetId;

/** Pictures and the pieces in which they come. */
@Repository
public class PictureStore {

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A picture as it was announced.
     *
     * @param unit where its subject lay when it was begun
     * @param hasArrived whether all of it is here
     */
    public record Begun(PictureUpload upload, UnitId unit, PictureKind kind, boolean hasArrived) {}

    /** @return false if the identity is taken */
    public boolean begin(PictureUpload it, UnitId unit, PictureKind kind, UserId by, Instant at) {
        return jdbc.sql(
                        """
                        insert into fieldwork.picture (id, owner, subject_id, unit_id, sheet_id, question, kind, bytes, digest,
                            sent_by, begun_at)
                        values (:id, :owner, :subject, :unit, :sheet, :question, :kind, :bytes, :digest, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", it.id().value())
                .param("owner", it.about().owner())
                .param("subject", it.about().subject().value())
                .param("unit", unit.value())
                .param("sheet", it.sheet().value())
                .param("question", it.question())
                .param("kind", kind.name())
                .param("bytes", it.bytes())
                .param("digest", it.digest())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update() == 1;
    }

    public Optional<Begun> find(PictureId id) {
        return jdbc.sql("select * from fieldwork.picture where id = ?")
                .param(id.value())
                .query((row, _) -> begun(row))
                .optional();
    }

    /** Until the end of the transaction nobody else adds to it. */
    public Optional<Begun> lock(PictureId id) {
        return jdbc.sql("select * from fieldwork.picture where id = ? for update")
                .param(id.value())
                .query((row, _) -> begun(row))
                .optional();
    }

    public int countAbout(Visited about) {
        return jdbc.sql("select count(*) from fieldwork.picture where owner = ? and subject_id = ?")
                .params(about.owner(), about.subject().value())
                .query(Integer.class)
                .single();
    }

    /** Bytes that are here. */
    public int offset(PictureId id) {
        return jdbc.sql("select coalesce(sum(octet_length(content)), 0) from fieldwork.picture_piece where picture_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public boolean has(PictureId id, int at, byte[] piece) {
        return jdbc.sql("select exists (select from fieldwork.picture_piece where picture_id = ? and at = ? and content = ?)")
                .params(id.value(), at, piece)
                .query(Boolean.class)
                .single();
    }

    public void append(PictureId id, int at, byte[] piece) {
        jdbc.sql("insert into fieldwork.picture_piece (picture_id, at, content) values (?, ?, ?)")
                .params(id.value(), at, piece)
                .update();
    }

    /** All that is here of it, in its order. */
    public byte[] content(PictureId id) {
        return jdbc.sql("select coalesce(string_agg(content, '' order by at), '') from fieldwork.picture_piece where picture_id = ?")
                .param(id.value())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    public void arrive(PictureId id, Instant at) {
        jdbc.sql("update fieldwork.picture set arrived_at = ? where id = ?").params(Timestamp.from(at), id.value()).update();
    }

    /** Only one that has not arrived. */
    public void giveUp(PictureId id) {
        jdbc.sql("delete from fieldwork.picture where id = ?").param(id.value()).update();
    }

    private static Begun begun(ResultSet row) throws SQLException {
        var upload = new PictureUpload(
                new PictureId(row.getObject("id", UUID.class)),
                new Visited(row.getString("owner"), new Visited.Subject(row.getObject("subject_id", UUID.class))),
                new SheetId(row.getObject("sheet_id", UUID.class)),
                row.getString("question"),
                row.getInt("bytes"),
                row.getString("digest"));
        return new Begun(
                upload,
                new UnitId(row.getObject("unit_id", UUID.class)),
                PictureKind.valueOf(row.getString("kind")),
                row.getTimestamp("arrived_at") != null);
    }
}
