package vn.chungtay.interop.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.Cells;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.registry.HouseholdId;

/** What the check of a list found: people, mistakes, and what would change. */
@Repository
public class FindingStore {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    FindingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What would become of a household. */
    public record Change(int row, @Nullable HouseholdId household, @Nullable String code, boolean fresh, List<String> differences) {}

    /** A check begins from nothing, also when an earlier one was interrupted. */
    public void clear(ImportId id) {
        for (var table : List.of("import_person", "import_mistake", "import_household")) {
            jdbc.update("delete from interop." + table + " where import_id = ?", id.value());
        }
    }

    public void addPeople(ImportId id, Map<Cells, Integer> households) {
        jdbc.batchUpdate(
                "insert into interop.import_person (import_id, row_no, household, household_code, national_id) values (?, ?, ?, nullif(?, ''), nullif(?, ''))",
                households.entrySet(),
                BATCH,
                (statement, entry) -> {
                    statement.setObject(1, id.value());
                    statement.setInt(2, entry.getKey().row());
                    statement.setInt(3, entry.getValue());
                    statement.setString(4, entry.getKey().get(Field.HOUSEHOLD_CODE));
                    statement.setString(5, entry.getKey().get(Field.NATIONAL_ID).replaceAll("[\\s.]", ""));
                });
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

    /** The same number in several rows, and the same household code in several places, each at every row but the first. */
    public void addRepetitions(ImportId id) {
        jdbc.update("""
                insert into interop.import_mistake (import_id, row_no, field, kind, doubt, value)
                select import_id, row_no, 'NATIONAL_ID', 'NUMBER_TWICE', false, first_row::text
                from (select import_id, row_no, min(row_no) over (partition by national_id) as first_row
                      from interop.import_person where import_id = ? and national_id is not null) as numbered
                where row_no > first_row
                """, id.value());
        jdbc.update("""
                insert into interop.import_mistake (import_id, row_no, field, kind, doubt, value)
                select p.import_id, min(p.row_no), 'HOUSEHOLD_CODE', 'HOUSEHOLD_APART', false, min(f.first_row)::text
                from interop.import_person p
                join (select household_code, min(household) as first_household, min(row_no) as first_row
                      from interop.import_person where import_id = ? and household_code is not null group by 1) f
                  on f.household_code = p.household_code
                where p.import_id = ? and p.household > f.first_household
                group by p.import_id, p.household
                """, id.value(), id.value());
    }

    public void addChanges(ImportId id, Collection<Change> changes) {
        jdbc.batchUpdate(
                "insert into interop.import_household (import_id, row_no, household_id, household_code, change, differences) values (?, ?, ?, ?, ?, ?)",
                changes,
                BATCH,
                (statement, change) -> {
                    statement.setObject(1, id.value());
                    statement.setInt(2, change.row());
                    statement.setObject(3, change.household() == null ? null : change.household().value());
                    statement.setString(4, change.code());
                    statement.setString(5, change.fresh() ? "NEW" : "CHANGED");
                    statement.setArray(6, statement.getConnection().createArrayOf("text", change.differences().toArray()));
                });
    }

    public int count(ImportId id, boolean doubts) {
        var count = jdbc.queryForObject("select count(*) from interop.import_mistake where import_id = ? and doubt = ?", Integer.class, id.value(), doubts);
        return count == null ? 0 : count;
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
        return jdbc.query(
                "select row_no, household_id, household_code, change, differences from interop.import_household where import_id = ? order by change, row_no limit ?",
                (row, _) -> new Change(
                        row.getInt(1),
                        row.getObject(2) == null ? null : new HouseholdId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4).equals("NEW"),
                        List.of((String[]) row.getArray(5).getArray())),
                id.value(),
                limit);
    }

    public Set<HouseholdId> fresh(ImportId id) {
        return jdbc.queryForList("select household_id from interop.import_household where import_id = ? and change = 'NEW'", UUID.class, id.value()).stream()
                .map(HouseholdId::new)
                .collect(Collectors.toSet());
    }
}
