package vn.chungtay.documents.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.identity.UserId;

/** Texts of legal documents as files. */
@Component
public class LegalFileStore {

    private final JdbcClient jdbc;

    LegalFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of the file that was there. */
    public void keep(LegalDocumentId id, KeptFile file, @Nullable UserId by) {
        jdbc.sql("""
                insert into documents.legal_file (document_id, file_name, content, sha256, recorded_by)
                values (:id, :name, :content, :hash, :by)
                on conflict (document_id) do update
                set file_name = excluded.file_name, content = excluded.content, sha256 = excluded.sha256,
                    recorded_by = excluded.recorded_by, recorded_at = now()
                """)
                .param("id", id.value())
                .param("name", file.name())
                .param("content", file.content())
                .param("hash", file.sha256())
                .param("by", by == null ? null : by.value())
                .update();
    }

    public Optional<KeptFile> find(LegalDocumentId id) {
        return jdbc.sql("select file_name, content from documents.legal_file where document_id = :id")
                .param("id", id.value())
                .query((row, number) -> new KeptFile(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    public Optional<String> name(LegalDocumentId id) {
        return jdbc.sql("select file_name from documents.legal_file where document_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }
}
