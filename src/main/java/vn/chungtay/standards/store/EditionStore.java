package vn.chungtay.standards.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.standards.EditionId;
import vn.chungtay.standards.model.Edition;
import vn.chungtay.standards.model.StandardsBook;

/** Keeps the texts of the standards by edition and reads a book from them again. */
@Repository
public class EditionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void keep(Edition edition) {
        jdbc.sql("insert into standards.edition (id, files) values (:id, :files::jsonb) on conflict (id) do nothing")
                .param("id", edition.id().value())
                .param("files", json.writeValueAsString(edition.files()))
                .update();
    }

    public Optional<StandardsBook> book(EditionId id) {
        return jdbc.sql("select files from standards.edition where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(text -> new Edition(id, files(text)))
                .map(edition -> new StandardsBook(new StandardFiles(edition.files()::get).read()));
    }

    private Map<String, String> files(String text) {
        var files = new HashMap<String, String>();
        json.readTree(text).properties().forEach(it -> files.put(it.getKey(), it.getValue().asString()));
        return files;
    }
}
