package vn.chungtay.interop.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.interop.ImportId;
import vn.chungtay.interop.model.Mistake;
import vn.chungtay.platform.CopyRows;

/**
 * Everybody in a list while it is checked: in which row, with which number. They stand in a temporary table, which ends
 * with the transaction, so that the same number or household twice is found in one step however long the list is.
 */
@Repository
public class ListedPeople {

    private final JdbcTemplate jdbc;

    ListedPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A check begins from nothing, also the second one of a transaction. */
    public Writing begin() {
        jdbc.execute("""
                create temporary table if not exists listed_person
                    (row_no int, household int, household_code text, national_id text) on commit drop
                """);
        jdbc.execute("truncate listed_person");
        return new Writing(new CopyRows(jdbc, "listed_person", "row_no, household, household_code, national_id"));
    }

    /** People on their way into the table. */
    public final class Writing {

        private final CopyRows rows;

        private Writing(CopyRows rows) {
            this.rows = rows;
        }

        /** @param household the how-manieth of the list */
        public void add(int row, int household, @Nullable String code, @Nullable String number) {
            rows.add(row, household, code, number);
        }

        public void finish() {
            rows.close();
            jdbc.execute("analyze listed_person");
        }
    }

    /**
     * The same number in several rows, and the same household code in several places, each at every row but the first.
     *
     * @return how many
     */
    public int addRepetitions(ImportId id) {
        return jdbc.update("""
                insert into interop.import_mistake (import_id, row_no, field, kind, doubt, value)
                select ?, p.row_no, 'NATIONAL_ID', 'NUMBER_TWICE', false, f.first_row::text
                from listed_person p
                join (select national_id, min(row_no) as first_row
                      from listed_person where national_id is not null group by 1 having count(*) > 1) f
                  on f.national_id = p.national_id
                where p.row_no > f.first_row
                """, id.value())
                + jdbc.update("""
                insert into interop.import_mistake (import_id, row_no, field, kind, doubt, value)
                select ?, min(p.row_no), 'HOUSEHOLD_CODE', 'HOUSEHOLD_APART', false, min(f.first_row)::text
                from listed_person p
                join (select household_code, min(household) as first_household, min(row_no) as first_row
                      from listed_person where household_code is not null group by 1 having min(household) < max(household)) f
                  on f.household_code = p.household_code
                where p.household > f.first_household
                group by p.household
                """, id.value());
    }

    /**
     * Writes down which of some households are not in the list.
     *
     * @param residents gives them with id and code to whom it is given
     * @return how many are missing
     */
    public int addMissing(ImportId id, Consumer<BiConsumer<UUID, String>> residents) {
        jdbc.execute("create temporary table if not exists listed_area (household_id uuid, household_code text) on commit drop");
        jdbc.execute("truncate listed_area");
        try (var rows = new CopyRows(jdbc, "listed_area", "household_id, household_code")) {
            residents.accept(rows::add);
        }
        return jdbc.update("""
                insert into interop.import_missing (import_id, household_id, household_code)
                select ?, a.household_id, a.household_code from listed_area a
                where not exists (select from listed_person p where p.household_code = a.household_code)
                """, id.value());
    }

    /** Where these numbers stand in the list. */
    public List<Mistake> ofNumbers(Collection<String> numbers, BiFunction<Integer, String, Mistake> mistake) {
        return find("select row_no, national_id from listed_person where national_id = any (?) order by 1", numbers, mistake);
    }

    /** Where the households with these codes begin. */
    public List<Mistake> ofCodes(Collection<String> codes, BiFunction<Integer, String, Mistake> mistake) {
        return find("select min(row_no), household_code from listed_person where household_code = any (?) group by 2", codes, mistake);
    }

    private List<Mistake> find(String sql, Collection<String> wanted, BiFunction<Integer, String, Mistake> mistake) {
        if (wanted.isEmpty()) return List.of();
        return jdbc.query(
                sql,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", wanted.toArray())),
                (row, _) -> mistake.apply(row.getInt(1), row.getString(2)));
    }
}
