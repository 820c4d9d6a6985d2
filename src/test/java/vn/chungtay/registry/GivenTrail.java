package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.database.DatabaseOwner;

/**
 * Holds what the trail says against what really happened in the tables: whose rows are others after an act than before,
 * in every table of the register that names a household or a person, also in one that was made only yesterday.
 */
@Component
public class GivenTrail {

    /** Counted from other tables, frozen figures, or rows that are not yet or no more of the register. */
    private static final String NOT_RECORDS = "standing|search_entry|name_word|revision|bulk_.*|waiting_.*|closing_.*|figure_.*";

    private final JdbcClient jdbc;

    GivenTrail(DatabaseOwner owner) {
        this.jdbc = JdbcClient.create(owner.dataSource());
    }

    /** Of these villages from now on. */
    public Watch of(Collection<UnitId> villages) {
        return new Watch(villages.stream().map(UnitId::value).toArray(UUID[]::new));
    }

    /** Lines about one, the earliest first. */
    public List<Line> about(UUID subject) {
        return lines("number in (select line from audit.subject where id = ?)", subject);
    }

    private List<Line> lines(String which, Object value) {
        return jdbc.sql("select number, action, subjects, before::text, after::text from audit.entry where kind = 'CHANGED' and %s order by number"
                        .formatted(which))
                .param(value)
                .query((row, _) -> new Line(
                        row.getString("action"), row.getInt("subjects"), row.getString("before"), row.getString("after"), subjects(row.getLong("number"))))
                .list();
    }

    private Map<UUID, List<@Nullable String>> subjects(long line) {
        var found = new HashMap<UUID, List<@Nullable String>>();
        jdbc.sql("select id, before, after from audit.subject where line = ?").param(line).query(row -> {
            var values = new ArrayList<@Nullable String>();
            values.add(row.getString("before"));
            values.add(row.getString("after"));
            found.put(row.getObject("id", UUID.class), values);
        });
        return found;
    }

    /**
     * A line about changes.
     *
     * @param count how many subjects it says it has
     * @param subjects with their own values before and after
     */
    public record Line(
            String action, int count, @Nullable String before, @Nullable String after, Map<UUID, List<@Nullable String>> subjects) {}

    /** What an act has changed, and the lines that it left. */
    public record Trace(Set<UUID> households, Set<UUID> people, Set<UUID> known, List<Line> lines) {

        /** The one line of the one change, about exactly those households, and about all those people. */
        public Line line() {
            assertThat(lines).hasSize(1);
            var line = lines.getFirst();
            assertThat(line.count()).isEqualTo(line.subjects().size());
            assertThat(line.subjects().keySet()).as("people and households whose rows changed").containsAll(people).containsAll(households);
            assertThat(line.subjects().keySet().stream().filter(known::contains)).as("households").containsExactlyInAnyOrderElementsOf(households);
            return line;
        }
    }

    /** The records of some villages, and of everybody who ever came out of them while this was watched. */
    public final class Watch {

        private final UUID[] villages;
        private final Set<UUID> households = new HashSet<>();
        private final Set<UUID> people = new HashSet<>();

        private Watch(UUID[] villages) {
            this.villages = villages;
        }

        public Trace during(Runnable act) {
            var line = jdbc.sql("select coalesce(max(number), 0) from audit.entry").query(Long.class).single();
            meet();
            var householdsBefore = rows("household", households);
            var peopleBefore = rows("person", people);
            act.run();
            meet();
            var changedHouseholds = changed(householdsBefore, rows("household", households));
            var changedPeople = changed(peopleBefore, rows("person", people));
            return new Trace(changedHouseholds, changedPeople, Set.copyOf(households), lines("number > ?", line));
        }

        private void meet() {
            households.addAll(ids("select household_id from registry.residence where village_id = any (:ids)", villages));
            people.addAll(ids("select person_id from registry.membership where household_id = any (:ids)", households.toArray(UUID[]::new)));
        }

        private List<UUID> ids(String sql, UUID[] of) {
            return jdbc.sql(sql).param("ids", of).query(UUID.class).list();
        }
    }

    private static Set<UUID> changed(Map<UUID, Set<String>> before, Map<UUID, Set<String>> after) {
        var all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(it -> !before.getOrDefault(it, Set.of()).equals(after.getOrDefault(it, Set.of())))
                .collect(Collectors.toSet());
    }

    /** Every row of every table that names one of these, by the one it names. */
    private Map<UUID, Set<String>> rows(String what, Set<UUID> ids) {
        var found = new HashMap<UUID, Set<String>>();
        for (var table : tables(what)) {
            var column = table.equals(what) ? "id" : what + "_id";
            jdbc.sql("select t.%s as id, t::text as content from registry.%s t where t.%1$s = any (:ids)".formatted(column, table))
                    .param("ids", ids.toArray(UUID[]::new))
                    .query(row -> {
                        found.computeIfAbsent(row.getObject("id", UUID.class), _ -> new HashSet<>()).add(table + row.getString("content"));
                    });
        }
        return found;
    }

    private List<String> tables(String what) {
        return jdbc.sql("""
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'registry' and t.table_type = 'BASE TABLE' and c.table_name !~ :others
                  and (c.column_name = :column or (c.table_name = :what and c.column_name = 'id'))
                """)
                .param("others", "^(" + NOT_RECORDS + ")$")
                .param("column", what + "_id")
                .param("what", what)
                .query(String.class)
                .list();
    }
}
