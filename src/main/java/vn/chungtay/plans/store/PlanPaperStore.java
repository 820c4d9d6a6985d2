package vn.chungtay.plans.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.IssuedPaperId;
import vn.chungtay.plans.VersionId;

/** What the paper of a version said when it was signed, and where it is kept since it was issued. */
@Component
public class PlanPaperStore {

    private final JdbcClient jdbc;

    PlanPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of an earlier signature, after which the version came back. */
    public void signed(VersionId version, String fingerprint, Instant at) {
        jdbc.sql("""
                insert into plans.signed_paper (version_id, sha256, signed_at) values (:version, :sha256, :at)
                on conflict (version_id) do update set sha256 = excluded.sha256, signed_at = excluded.signed_at
                """)
                .param("version", version.value())
                .param("sha256", fingerprint)
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<String> fingerprint(VersionId version) {
        return jdbc.sql("select sha256 from plans.signed_paper where version_id = :version")
                .param("version", version.value())
                .query(String.class)
                .optional();
    }

    public void kept(VersionId version, IssuedPaperId paper) {
        jdbc.sql("insert into plans.issued_paper (version_id, paper_id) values (:version, :paper)")
                .param("version", version.value())
                .param("paper", paper.value())
                .update();
    }

    public Optional<IssuedPaperId> keptOf(VersionId version) {
        return jdbc.sql("select paper_id from plans.issued_paper where version_id = :version")
                .param("version", version.value())
                .query(UUID.class)
                .optional()
                .map(IssuedPaperId::new);
    }
}
