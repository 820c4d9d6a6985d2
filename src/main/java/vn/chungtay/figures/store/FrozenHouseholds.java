package vn.chungtay.figures.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.HouseholdLine;
import vn.chungtay.figures.store.HouseholdsBehind.Count;
import vn.chungtay.platform.Vietnamese;

/**
 * The households behind frozen figures, whatever was put right since. Names are those of today: a name that was written
 * wrongly is no fact of the year. Row-level security shows only those of the caller's areas.
 */
@Repository
public class FrozenHouseholds {

    private static final String THEM =
            """
             from figures.closing_household f
            join figures.closing c on c.id = f.closing_id
            left join registry.pub_household h on h.id = f.household_id
            left join registry.pub_person p on p.id = f.head_id
            left join registry.pub_ethnicity e on e.code = p.ethnicity_code
            left join geography.unit_name n on n.unit_id = f.village_id
                and geography.holds(n.valid_from, n.valid_to, make_date(c.year, 12, 31))
            where f.closing_id = :closing
              and (cast(:class as text) is null or f.class = :class)
              and platform.fold(concat_ws(' ', p.full_name, h.code, n.name)) like all (:words)
            """;

    private static final String LINES =
            """
            select f.household_id, coalesce(h.code, '') as code, p.full_name, f.persons, f.class, e.name as ethnicity,
                coalesce(n.name, '') as village
            """;

    private static final String ORDER = "order by village, code, f.household_id";

    private static final int ROWS_IN_MEMORY = 500;

    private final JdbcClient jdbc;

    FrozenHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked of a closing. */
    public record Question(UUID closing, @Nullable String povertyClass, String words) {}

    /** Where and for which year. */
    public record Closed(UUID unitId, int year, int version) {}

    public Optional<Closed> closing(UUID id) {
        return jdbc.sql("select unit_id, year, version from figures.closing where id = ?")
                .param(id)
                .query(Closed.class)
                .optional();
    }

    public Count count(Question question) {
        return asked("select count(*) as households, coalesce(sum(f.persons), 0) as persons", "", question)
                .query(Count.class)
                .single();
    }

    public List<HouseholdLine> lines(Question question, int offset, int limit) {
        return asked(LINES, ORDER + " limit :limit offset :offset", question)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> HouseholdsBehind.line(row))
                .list();
    }

    /** As {@link HouseholdsBehind#each}. */
    public void each(Question question, Consumer<HouseholdLine> line) {
        var found = asked(LINES, ORDER, question).withFetchSize(ROWS_IN_MEMORY);
        try (var lines = found.query((row, _) -> HouseholdsBehind.line(row)).stream()) {
            lines.forEach(line);
        }
    }

    private JdbcClient.StatementSpec asked(String head, String tail, Question question) {
        return jdbc.sql(head + THEM + tail)
                .param("closing", question.closing())
                .param("class", question.povertyClass(), java.sql.Types.VARCHAR)
                .param("words", HouseholdsBehind.patterns(Vietnamese.fold(question.words())));
    }
}
