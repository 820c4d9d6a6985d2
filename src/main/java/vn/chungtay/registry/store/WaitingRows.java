package vn.chungtay.registry.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** What may be known and done about the rows that wait under a list. */
@Repository
public class WaitingRows {

    /** Each after those that it refers to. */
    private static final List<String> TABLES = List.of(
            "household", "residence", "person", "membership", "household_profile", "person_profile", "assessment",
            "assessment_cause", "class_period", "household_event");

    private final JdbcTemplate jdbc;

    WaitingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UnitId> villages(UUID list) {
        return new HashSet<>(jdbc.query(
                "select * from registry.waiting_villages(?)", (row, _) -> new UnitId(row.getObject(1, UUID.class)), list));
    }

    public List<HouseholdId> households(UUID list) {
        return jdbc.query(
                "select * from registry.waiting_households(?)", (row, _) -> new HouseholdId(row.getObject(1, UUID.class)), list);
    }

    public int count(UUID list) {
        var count = jdbc.queryForObject("select count(*) from registry.waiting_households(?)", Integer.class, list);
        return count == null ? 0 : count;
    }

    public Set<String> codesTaken(UUID list) {
        return new HashSet<>(jdbc.queryForList("select * from registry.waiting_codes_taken(?)", String.class, list));
    }

    public Set<String> numbersTaken(UUID list) {
        return new HashSet<>(jdbc.queryForList("select * from registry.waiting_numbers_taken(?)", String.class, list));
    }

    /** @param taken is told the number of tables that are done */
    public void takeOver(UUID list, Consumer<Integer> taken) {
        for (int at = 0; at < TABLES.size(); at++) {
            jdbc.queryForObject("select registry.take_over(?, ?)", Long.class, list, TABLES.get(at));
            taken.accept(at + 1);
        }
    }

    public static int tables() {
        return TABLES.size();
    }

    public void drop(UUID list) {
        jdbc.query("select registry.drop_waiting(?)", _ -> {}, list);
    }
}
