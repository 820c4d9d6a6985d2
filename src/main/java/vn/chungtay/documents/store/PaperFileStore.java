package vn.chungtay.documents.store;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.IssuedPaperId;
import vn.chungtay.documents.model.FileRow;
import vn.chungtay.documents.model.KeptFile;
import vn.chungtay.identity.UserId;

/** The files of issued papers, each a version of its own. */
@Component
public class PaperFileStore {

    private final JdbcClient jdbc;

    PaperFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(IssuedPaperId paper, KeptFile file, boolean signed, @Nullable UserId by) {
        jdbc.sql("""
                insert into documents.issued_file (paper_id, version, file_name, content, sha256, signed, kept_by)
                select :paper, coalesce(max(version), 0) + 1, :name, :content, :hash, :signed, :by
                from documents.issued_file
                where paper_id = :paper
                """)
                .param("paper", paper.value())
                .param("name", file.name())
                .param("content", file.content())
                .param("hash", file.sha256())
                .param("signed", signed)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
    }

    public List<FileRow> of(IssuedPaperId paper) {
        return jdbc.sql("""
                select version, file_name, sha256, signed, kept_at
                from documents.issued_file
                where paper_id = :paper
                order by version
                """)
                .param("paper", paper.value())
                .query((row, number) -> new FileRow(
                        row.getInt("version"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getBoolean("signed"),
                        row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    public Optional<KeptFile> find(IssuedPaperId paper, int version) {
        return jdbc.sql("select file_name, content from documents.issued_file where paper_id = :paper and version = :version")
                .param("paper", paper.value())
                .param("version", version)
                .query((row, number) -> new KeptFile(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }
}
