package vn.chungtay.campaigns.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.Evidence;
import vn.chungtay.documents.PaperFile;

/** Files that came with complaints. */
@Repository
public class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(ComplaintId complaint, Evidence it, byte[] content) {
        jdbc.sql("insert into campaigns.complaint_file (id, complaint_id, name, kind, content) values (?, ?, ?, ?, ?)")
                .params(it.id(), complaint.value(), it.name(), it.kind().name(), content)
                .update();
    }

    /** In the order in which they came. */
    public List<Evidence> of(ComplaintId complaint) {
        return jdbc.sql(
                        """
                        select id, name, kind, octet_length(content) as bytes from campaigns.complaint_file
                        where complaint_id = ? order by added_at, id
                        """)
                .param(complaint.value())
                .query((row, _) -> new Evidence(
                        row.getObject("id", UUID.class), row.getString("name"), Evidence.Kind.valueOf(row.getString("kind")), row.getInt("bytes")))
                .list();
    }

    public Optional<PaperFile> find(ComplaintId complaint, UUID file) {
        return jdbc.sql("select name, content from campaigns.complaint_file where complaint_id = ? and id = ?")
                .params(complaint.value(), file)
                .query((row, _) -> new PaperFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }
}
