package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.Condition;
import vn.chungtay.registry.model.PeopleFilter;
import vn.chungtay.registry.model.PersonLine;
import vn.chungtay.standards.WorkingAges;

/** The people of a place of whom conditions hold. {@code registry.people_on} shows only those of the caller's areas. */
@Repository
public class PeopleList {

    private static final String NAMED =
            "platform.fold(concat_ws(' ', x.full_name, x.code, x.village_name)) like all (:words)";

    private static final String COUNT =
            """
            select count(*) filter (where fits) as people,
                count(distinct household_id) filter (where fits) as households,
                count(*) filter (where fits is null) as undecided
            from judged
            """;

    private static final String LINES =
            """
            select * from judged
            where case when :undecided then fits is null else fits end
            order by village_name, village_id, code, household_id, front desc, birth_date, person_id
            """;

    private static final String PAGE = LINES + " limit :limit offset :offset";

    private static final int ROWS_IN_MEMORY = 500;

    private final JdbcClient jdbc;
    private final WorkingAges ages;

    PeopleList(JdbcClient jdbc, WorkingAges ages) {
        this.jdbc = jdbc;
        this.ages = ages;
    }

    /**
     * How many there are.
     *
     * @param people of whom the conditions hold; for a list of households, the households
     * @param households in which they live
     * @param undecided those of whom the register does not know whether the conditions hold
     */
    public record Count(int people, int households, int undecided) {}

    public Count count(PeopleFilter filter) {
        return asked(filter, Map.of(), COUNT).query(Count.class).single();
    }

    /**
     * How many households there are of each kind, in one pass over the people of the place.
     *
     * @param kinds the conditions of each
     * @return a count for each kind, in their order
     */
    public List<Count> households(UnitId place, LocalDate day, List<List<Condition>> kinds) {
        var conditions = new Conditions(ages.on(day).orElse(null));
        var fits = new StringJoiner(", ");
        var counts = new StringJoiner(", ");
        for (int kind = 0; kind < kinds.size(); kind++) {
            fits.add("(%s) as fits%d".formatted(conditions.all(kinds.get(kind)), kind));
            counts.add("count(*) filter (where fits%1$d), count(*) filter (where fits%1$d is null)".formatted(kind));
        }
        // Everybody is judged before those in front are counted, each for the household.
        return jdbc.sql("with everybody as (select x.front, " + fits + " from registry.people_on(:unit, :day) x"
                        + " window home as (partition by x.household_id)) select " + counts + " from everybody where front")
                .params(conditions.params())
                .param("unit", place.value())
                .param("day", day)
                .query((row, _) -> counts(row, kinds.size()))
                .single();
    }

    private static List<Count> counts(ResultSet row, int kinds) throws SQLException {
        var counts = new ArrayList<Count>();
        for (int kind = 0; kind < kinds; kind++) {
            int found = row.getInt(2 * kind + 1);
            counts.add(new Count(found, found, row.getInt(2 * kind + 2)));
        }
        return counts;
    }

    /** Village by village, household by household. */
    public List<PersonLine> lines(PeopleFilter filter, int offset, int limit) {
        return asked(filter, Map.of("undecided", filter.undecided(), "offset", offset, "limit", limit), PAGE)
                .query((row, _) -> line(row))
                .list();
    }

    /** All of them, one after the other: within a transaction any number of them needs the memory of a few. */
    public void each(PeopleFilter filter, Consumer<PersonLine> line) {
        var found = asked(filter, Map.of("undecided", filter.undecided()), LINES).withFetchSize(ROWS_IN_MEMORY);
        try (var lines = found.query((row, _) -> line(row)).stream()) {
            lines.forEach(line);
        }
    }

    private JdbcClient.StatementSpec asked(PeopleFilter filter, Map<String, Object> more, String tail) {
        var conditions = new Conditions(ages.on(filter.asOf()).orElse(null));
        // Everybody is judged before anybody is left out: a household may count by a member who is not listed.
        var sql = "with everybody as (select x.*, (" + conditions.all(filter.conditions()) + ") as fits"
                + " from registry.people_on(:unit, :day) x window home as (partition by x.household_id)),"
                + " judged as (select * from everybody x where true"
                + (filter.households() ? " and x.front" : "")
                + (filter.words().isBlank() ? "" : " and " + NAMED) + ") " + tail;
        var statement = jdbc.sql(sql)
                .params(more)
                .params(conditions.params())
                .param("unit", filter.unit().value())
                .param("day", filter.asOf());
        return filter.words().isBlank() ? statement : statement.param("words", patterns(filter.words()));
    }

    /** Each word anywhere; what the pattern language would read as a joker stands for itself. */
    private static String[] patterns(String words) {
        return Arrays.stream(Vietnamese.fold(words).split(" "))
                .map(it -> "%" + it.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static PersonLine line(ResultSet row) throws SQLException {
        return new PersonLine(
                new PersonId(row.getObject("person_id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                PersonStore.details(row),
                row.getString("ethnicity_name"),
                Relation.valueOf(row.getString("relation")),
                row.getString("village_name"),
                row.getInt("persons"),
                row.getString("class"),
                row.getBoolean("newly_escaped"),
                row.getObject("insured_until", LocalDate.class));
    }
}
