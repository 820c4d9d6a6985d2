package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.evidence.Answer;
import vn.chungtay.registry.model.evidence.Answers;
import vn.chungtay.registry.model.evidence.Because;
import vn.chungtay.registry.model.evidence.Reading;
import vn.chungtay.standards.Evidence.Known;

/** What records and officers said to each indicator, kept with the look at the household. */
@Repository
public class AnswerStore {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;

    AnswerStore(JdbcTemplate jdbc, JdbcClient client, JsonMapper json) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
    }

    public void add(AssessmentId assessment, Answers answers) {
        var rows = new Rows(
                "registry.assessment_answer",
                "assessment_id uuid",
                "indicator int",
                "recorded text",
                "decided text",
                "reason text",
                "because jsonb");
        for (var it : answers.all()) {
            rows.add(
                    assessment.value(),
                    it.number(),
                    it.recorded().lacking(),
                    it.decided(),
                    it.reason().isEmpty() ? null : it.reason(),
                    write(it.recorded().because()));
        }
        rows.insert(jdbc);
    }

    /** In the order of the standard; empty for a look of which only the result is known, such as one from a list. */
    public Answers of(AssessmentId assessment) {
        return new Answers(client.sql("select * from registry.assessment_answer where assessment_id = :id order by indicator")
                .param("id", assessment.value())
                .query((row, _) -> answer(row))
                .list());
    }

    private Answer answer(ResultSet row) throws SQLException {
        var because = new ArrayList<Because>();
        json.readTree(row.getString("because")).forEach(it -> because.add(read(it)));
        var recorded = new Reading(row.getInt("indicator"), Known.valueOf(row.getString("recorded")), because);
        var reason = row.getString("reason");
        return new Answer(recorded, Known.valueOf(row.getString("decided")), reason == null ? "" : reason);
    }

    private String write(List<Because> because) {
        var all = json.createArrayNode();
        for (var it : because) {
            var one = all.addObject().put("fact", it.fact());
            var person = it.person();
            if (person != null) one.put("person", person.value().toString());
            if (!it.value().isEmpty()) one.put("value", it.value());
            if (it.word() != null) one.put("word", it.word());
        }
        return all.toString();
    }

    private static Because read(JsonNode it) {
        var person = text(it, "person");
        var value = text(it, "value");
        return new Because(
                it.path("fact").asString(),
                person == null ? null : new PersonId(UUID.fromString(person)),
                value == null ? "" : value,
                text(it, "word"));
    }

    private static @Nullable String text(JsonNode it, String field) {
        return it.has(field) ? it.path(field).asString() : null;
    }
}
