package vn.chungtay.documents.store;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.documents.model.TemplateRow;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** Word templates of units; the newest version counts. */
@Component
public class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param file null: the template that comes with the program counts again */
    public UUID add(UnitId unit, PaperKind kind, @Nullable KeptFile file, @Nullable UserId by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into documents.paper_template (id, unit_id, kind, version, file_name, content, sha256, loaded_by)
                select :id, :unit, :kind, coalesce(max(version), 0) + 1, :name, :content, :hash, cast(:by as uuid)
                from documents.paper_template
                where unit_id = :unit and kind = :kind
                """)
                .param("id", id)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("name", file == null ? null : file.name())
                .param("content", file == null ? null : file.content(), Types.BINARY)
                .param("hash", file == null ? null : file.sha256())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
        return id;
    }

    /** The newest of the unit, also if it says that the shipped one counts; empty if the unit never had one. */
    public Optional<TemplateRow> newest(UnitId unit, PaperKind kind) {
        return of(List.of(unit)).stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** All versions, the newest first. */
    public List<TemplateRow> of(Collection<UnitId> units) {
        return jdbc.sql("""
                select id, unit_id, kind, version, file_name, loaded_at
                from documents.paper_template
                where unit_id = any (:units)
                order by kind, unit_id, version desc
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new TemplateRow(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        Optional.ofNullable(row.getString("file_name")),
                        row.getTimestamp("loaded_at").toInstant()))
                .list();
    }

    public Optional<KeptFile> file(UUID id) {
        return jdbc.sql("select file_name, content from documents.paper_template where id = :id and content is not null")
                .param("id", id)
                .query((row, number) -> new KeptFile(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }
}
