package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.SheetAnswers;
import vn.chungtay.registry.model.evidence.ScoredSheet;
import vn.chungtay.standards.LocalOutcome;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.StandardId;

/** What local tables gave to a look: the points of a sheet, and the class by the province's own line. */
@Repository
public class ScoredStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FindingsText findings;

    ScoredStore(JdbcClient jdbc, JsonMapper json, FindingsText findings) {
        this.jdbc = jdbc;
        this.json = json;
        this.findings = findings;
    }

    public void add(AssessmentId assessment, ScoredSheet scored) {
        jdbc.sql("""
                insert into registry.assessment_sheet (assessment_id, table_id, column_name, answers, points)
                values (:id, :table, :column, :answers::jsonb, :points)
                """)
                .param("id", assessment.value())
                .param("table", scored.table().value())
                .param("column", scored.sheet().column())
                .param("answers", json.writeValueAsString(sorted(scored.sheet().answers())))
                .param("points", scored.points())
                .update();
    }

    public void add(AssessmentId assessment, LocalOutcome local) {
        jdbc.sql("""
                insert into registry.assessment_local (assessment_id, table_id, document, result, findings)
                values (:id, :table, :document, :result, :findings::jsonb)
                """)
                .param("id", assessment.value())
                .param("table", local.table().value())
                .param("document", local.document())
                .param("result", AssessmentRows.result(local.outcome()))
                .param("findings", findings.write(local.outcome()))
                .update();
    }

    public Optional<ScoredSheet> sheetOf(AssessmentId assessment) {
        return jdbc.sql("select * from registry.assessment_sheet where assessment_id = :id")
                .param("id", assessment.value())
                .query((row, _) -> sheet(row))
                .optional();
    }

    public Optional<LocalOutcome> localOf(AssessmentId assessment, StandardId standard) {
        return jdbc.sql("select * from registry.assessment_local where assessment_id = :id")
                .param("id", assessment.value())
                .query((row, _) -> new LocalOutcome(
                        table(row),
                        row.getString("document"),
                        findings.read(row.getString("findings"), row.getString("result"), standard)))
                .optional();
    }

    private ScoredSheet sheet(ResultSet row) throws SQLException {
        var answers = new HashMap<String, Set<String>>();
        json.readTree(row.getString("answers")).properties().forEach(it -> {
            var codes = new HashSet<String>();
            it.getValue().forEach(code -> codes.add(code.asString()));
            answers.put(it.getKey(), codes);
        });
        return new ScoredSheet(
                table(row), new SheetAnswers(row.getString("column_name"), answers), row.getInt("points"));
    }

    private static LocalTableId table(ResultSet row) throws SQLException {
        return new LocalTableId(row.getObject("table_id", UUID.class));
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> answers) {
        var sorted = new TreeMap<String, Set<String>>();
        answers.forEach((question, codes) -> sorted.put(question, new TreeSet<>(codes)));
        return sorted;
    }
}
