package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.EditionId;
import vn.chungtay.standards.StandardId;

/** Thousands of looks at once, with the edition by which each was decided. */
@Repository
public class KeptLookStore {

    private final JdbcClient jdbc;
    private final FindingsText findings;

    KeptLookStore(JdbcClient jdbc, FindingsText findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    /** A look without its causes. */
    public record Stored(AssessmentRow row, @Nullable EditionId edition) {}

    public List<Stored> of(Collection<AssessmentId> looks) {
        return jdbc.sql("select * from registry.assessment where id = any (?)")
                .param(looks.stream().map(AssessmentId::value).toArray(UUID[]::new))
                .query((row, _) -> stored(row))
                .list();
    }

    /** An outcome in the form in which it is stored. */
    public String text(Classification outcome) {
        return AssessmentRows.result(outcome) + " " + findings.write(outcome);
    }

    private Stored stored(ResultSet row) throws SQLException {
        var standard = new StandardId(row.getString("standard_id"));
        var outcome = findings.read(row.getString("findings"), row.getString("result"), standard);
        var edition = row.getString("edition");
        var assessment = new AssessmentRow(
                new AssessmentId(row.getObject("id", UUID.class)),
                row.getObject("assessed_on", LocalDate.class),
                EvidenceColumns.read(row),
                standard,
                outcome,
                Set.of());
        return new Stored(assessment, edition == null ? null : new EditionId(edition));
    }
}
