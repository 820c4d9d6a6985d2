package vn.chungtay.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.model.CoordinationProgramme;
import vn.chungtay.documents.model.CoordinationProgramme.Task;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;

/** Coordination programmes with their tasks. */
@Component
public class CoordinationStore {

    private static final String COLUMNS =
            "select id, unit_id, name, number, parties, basis, signed_on, valid_from, valid_to, version from documents.coordination_programme ";

    private final JdbcClient jdbc;

    CoordinationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; words are sought without marks in name, number, parties and basis. */
    public List<CoordinationProgramme> search(String words, int limit, int offset) {
        return jdbc.sql(COLUMNS + """
                where search_text like '%' || :words || '%'
                order by signed_on desc nulls last, name, id limit :limit offset :offset
                """)
                .param("words", pattern(words))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::programme)
                .list();
    }

    public int count(String words) {
        return jdbc.sql("select count(*) from documents.coordination_programme where search_text like '%' || :words || '%'")
                .param("words", pattern(words))
                .query(Integer.class)
                .single();
    }

    private static String pattern(String words) {
        return Vietnamese.fold(words.strip()).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public Optional<CoordinationProgramme> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id").param("id", id).query(this::programme).optional();
    }

    public void add(CoordinationProgramme it, @Nullable UserId by) {
        bound(jdbc.sql("""
                insert into documents.coordination_programme (id, unit_id, name, number, parties, basis, signed_on,
                    valid_from, valid_to, search_text, recorded_by)
                values (:id, :unit, :name, :number, :parties, :basis, :signed, :from, :to, :search, :by)
                """), it).param("unit", it.unit().value()).param("by", by == null ? null : by.value(), Types.OTHER).update();
        writeTasks(it);
    }

    /** False if somebody else has changed it since. */
    public boolean change(CoordinationProgramme it) {
        var changed = bound(jdbc.sql("""
                update documents.coordination_programme set name = :name, number = :number, parties = :parties,
                    basis = :basis, signed_on = :signed, valid_from = :from, valid_to = :to, search_text = :search,
                    version = version + 1
                where id = :id and version = :version
                """), it).param("version", it.version()).update() == 1;
        if (changed) writeTasks(it);
        return changed;
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, CoordinationProgramme it) {
        var search = String.join(" ", it.name(), it.number(), String.join(" ", it.parties()), it.basis());
        return sql.param("id", it.id())
                .param("name", it.name())
                .param("number", it.number())
                .param("parties", it.parties().toArray(String[]::new))
                .param("basis", it.basis())
                .param("signed", it.signedOn(), Types.DATE)
                .param("from", it.days().from(), Types.DATE)
                .param("to", it.days().to(), Types.DATE)
                .param("search", Vietnamese.fold(search));
    }

    private void writeTasks(CoordinationProgramme it) {
        jdbc.sql("delete from documents.coordination_task where programme_id = :id").param("id", it.id()).update();
        for (var at = 1; at <= it.tasks().size(); at++) {
            var task = it.tasks().get(at - 1);
            jdbc.sql("insert into documents.coordination_task (programme_id, position, task, party) values (:id, :at, :task, :party)")
                    .param("id", it.id())
                    .param("at", at)
                    .param("task", task.task())
                    .param("party", task.party())
                    .update();
        }
    }

    private CoordinationProgramme programme(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new CoordinationProgramme(
                id,
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                List.of((String[]) row.getArray("parties").getArray()),
                row.getString("basis"),
                row.getObject("signed_on", LocalDate.class),
                new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                tasks(id),
                row.getInt("version"));
    }

    private List<Task> tasks(UUID id) {
        return jdbc.sql("select task, party from documents.coordination_task where programme_id = :id order by position")
                .param("id", id)
                .query((row, number) -> new Task(row.getString("task"), row.getString("party")))
                .list();
    }
}
