package vn.chungtay.survey.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;

/** Forms that provinces brought in. They never change, so each is read once. */
@Repository
public class OwnQuestionnaireStore {

    private final JdbcClient jdbc;
    private final Map<QuestionnaireId, Questionnaire> read = new ConcurrentHashMap<>();

    OwnQuestionnaireStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if there is such a version */
    public boolean add(UnitId unit, QuestionnaireId id, String text) {
        return jdbc.sql("insert into survey.own_questionnaire (code, version, unit_id, text) values (?, ?, ?, ?) on conflict do nothing")
                .params(id.code(), id.version(), unit.value(), text)
                .update() == 1;
    }

    /** Whose form it is. */
    public Optional<UnitId> owner(String code) {
        return jdbc.sql("select unit_id from survey.own_questionnaire where code = ? limit 1")
                .param(code)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    public int lastVersion(String code) {
        return jdbc.sql("select coalesce(max(version), 0) from survey.own_questionnaire where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    public Optional<Questionnaire> find(QuestionnaireId id) {
        var known = read.get(id);
        if (known != null) return Optional.of(known);
        return jdbc.sql("select text from survey.own_questionnaire where code = ? and version = ?")
                .params(id.code(), id.version())
                .query(String.class)
                .optional()
                .map(text -> read.computeIfAbsent(id, _ -> QuestionnaireFile.read(id.toString(), text)));
    }

    /** By code and version. */
    public List<Questionnaire> all() {
        return jdbc.sql("select code, version from survey.own_questionnaire order by code, version")
                .query((row, _) -> new QuestionnaireId(row.getString("code"), row.getInt("version")))
                .list()
                .stream()
                .flatMap(it -> find(it).stream())
                .toList();
    }
}
