package vn.chungtay.interop.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.KnownHousehold;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.registry.HouseholdId;

/** What the check of a list found: mistakes, and what would change. */
@Repository
public class FindingStore {

    private static final int BATCH = 1000;
    /** A control character that no cell keeps, as in the statement. */
    private static final String BETWEEN = "\u001E";

    private static final String CHANGES =
            "select row_no, household_id, household_code, change, differences from interop.import_household where import_id = ?";

    private final JdbcTemplate jdbc;

    FindingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What would become of a household. */
    public record Change(int row, @Nullable HouseholdId household, @Nullable String code, boolean fresh, List<String> differences) {}

    /** A check begins from nothing, also when an earlier one was interrupted. */
    public void clear(ImportId id) {
        for (var table : List.of("import_mistake", "import_household", "import_missing")) {
            jdbc.update("delete from interop." + table + " where import_id = ?", id.value());
        }
    }

    public void addMistakes(ImportId id, Collection<Mistake> mistakes) {
        jdbc.batchUpdate(
                "insert into interop.import_mistake (import_id, row_no, field, kind, doubt, value) values (?, ?, ?, ?, ?, ?)",
                mistakes,
                BATCH,
                (statement, mistake) -> {
                    statement.setObject(1, id.value());
                    statement.setInt(2, mistake.row());
                    statement.setString(3, mistake.field() == null ? null : mistake.field().name());
                    statement.setString(4, mistake.kind().name());
                    statement.setBoolean(5, mistake.kind().isDoubt());
                    statement.setString(6, mistake.value());
                });
    }

    public void addChanges(ImportId id, List<Change> changes) {
        if (changes.isEmpty()) return;
        jdbc.update("""
                insert into interop.import_household (import_id, row_no, household_id, household_code, change, differences)
                select ?, row_no, household_id, household_code, case when fresh then 'NEW' else 'CHANGED' end,
                       string_to_array(differences, chr(30))
                from unnest(?, ?, ?, ?, ?) as c (row_no, household_id, household_code, fresh, differences)
                """, statement -> {
            statement.setObject(1, id.value());
            set(statement, 2, "int", changes, Change::row);
            set(statement, 3, "uuid", changes, it -> it.household() == null ? null : it.household().value());
            set(statement, 4, "text", changes, Change::code);
            set(statement, 5, "bool", changes, Change::fresh);
            set(statement, 6, "text", changes, it -> String.join(BETWEEN, it.differences()));
        });
    }

    private static void set(PreparedStatement statement, int at, String type, List<Change> changes, Function<Change, @Nullable Object> value)
            throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf(type, changes.stream().map(value).toArray()));
    }

    public List<Mistake> mistakes(ImportId id, int limit) {
        return jdbc.query(
                "select row_no, field, kind, value from interop.import_mistake where import_id = ? order by doubt, row_no, field, kind limit ?",
                (row, _) -> new Mistake(
                        row.getInt(1),
                        row.getString(2) == null ? null : Field.valueOf(row.getString(2)),
                        Mistake.Kind.valueOf(row.getString(3)),
                        row.getString(4)),
                id.value(),
                limit);
    }

    public List<Change> changes(ImportId id, int limit) {
        return jdbc.query(CHANGES + " order by change, row_no limit ?", FindingStore::change, id.value(), limit);
    }

    /** In the order of the list, with the memory of some of them. */
    public void forEachChange(ImportId id, Consumer<Change> sink) {
        int last = 0;
        List<Change> part;
        do {
            part = jdbc.query(CHANGES + " and row_no > ? order by row_no limit ?", FindingStore::change, id.value(), last, BATCH);
            part.forEach(sink);
            if (!part.isEmpty()) last = part.getLast().row();
        } while (part.size() == BATCH);
    }

    private static Change change(ResultSet row, int at) throws SQLException {
        return new Change(
                row.getInt(1),
                row.getObject(2) == null ? null : new HouseholdId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4).equals("NEW"),
                List.of((String[]) row.getArray(5).getArray()));
    }

    /** Households of the register that the list does not have, by code. */
    public List<KnownHousehold> missing(ImportId id, int limit) {
        return jdbc.query(
                "select household_id, household_code from interop.import_missing where import_id = ? order by 2, 1 limit ?",
                (row, _) -> new KnownHousehold(new HouseholdId(row.getObject(1, UUID.class)), row.getString(2)),
                id.value(),
                limit);
    }

    /** These households of the list, in its order. */
    public List<KnownHousehold> named(ImportId id, Collection<HouseholdId> households) {
        return jdbc.query(
                "select household_id, household_code from interop.import_household where import_id = ? and household_id = any (?) order by row_no",
                statement -> {
                    statement.setObject(1, id.value());
                    statement.setArray(2, statement.getConnection().createArrayOf("uuid", households.stream().map(HouseholdId::value).toArray()));
                },
                (row, _) -> new KnownHousehold(new HouseholdId(row.getObject(1, UUID.class)), row.getString(2)));
    }

    /** Of the known households that begin in these rows, by row. */
    public Map<Integer, List<String>> differences(ImportId id, Collection<Integer> rows) {
        var found = new HashMap<Integer, List<String>>();
        jdbc.query(
                "select row_no, differences from interop.import_household where import_id = ? and change = 'CHANGED' and row_no = any (?)",
                statement -> {
                    statement.setObject(1, id.value());
                    statement.setArray(2, statement.getConnection().createArrayOf("int", rows.toArray()));
                },
                row -> {
                    found.put(row.getInt(1), List.of((String[]) row.getArray(2).getArray()));
                });
        return found;
    }

    public Set<HouseholdId> fresh(ImportId id) {
        return jdbc.queryForList("select household_id from interop.import_household where import_id = ? and change = 'NEW'", UUID.class, id.value()).stream()
                .map(HouseholdId::new)
                .collect(Collectors.toSet());
    }
}
