package vn.chungtay.figures.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.NextLine;
import vn.chungtay.figures.model.NextQuestion;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;

/** The households behind a count under the next standard, and none where that is not announced any more. Row-level security shows only those of the caller's areas. */
@Repository
public class NextHouseholdList {

    /** Asks the counted rows alone: each household or person that is touched costs a question of row-level security. */
    private static final String THEM =
            """
             from registry.pub_next_class n
            join registry.pub_next_count c on c.area_id = n.area_id and c.standard_id = :standard
            where n.village_id in (
            """
                    + NextCountStore.VILLAGES
                    + """
            )
              and (cast(:now as text) is null or n.class_now = :now)
              and (cast(:then as text) is null or n.result = :then)
              and (cast(:reason as int) is null or n.reasons & :reason <> 0)
            """;

    private static final String NAMED =
            """
             and exists (
                select from registry.pub_household h
                left join registry.pub_standing s on s.household_id = h.id and geography.holds(s.valid_from, s.valid_to, :day)
                left join registry.pub_person p on p.id = s.head_id
                left join geography.unit_name u on u.unit_id = n.village_id and geography.holds(u.valid_from, u.valid_to, :day)
                where h.id = n.household_id and platform.fold(concat_ws(' ', p.full_name, h.code, u.name)) like all (:words))
            """;

    /** Only villages of which a household is on the page are opened. */
    private static final String PAGE =
            """
            ), village as (
                select t.village_id, coalesce(u.name, '') as name, count(*) as households
                from them t
                left join geography.unit_name u on u.unit_id = t.village_id and geography.holds(u.valid_from, u.valid_to, :day)
                group by t.village_id, u.name
            ), counted as (
                select v.*, (sum(v.households) over (order by v.name, v.village_id))::bigint as upto from village v
            ), shown as (
                select c.village_id, c.name, c.upto - c.households as before
                from counted c
                where c.upto > :offset and c.upto - c.households < cast(:offset as bigint) + :limit
            )
            select t.*, h.code, p.full_name, v.name as village
            from shown v
            join them t on t.village_id = v.village_id
            join registry.pub_household h on h.id = t.household_id
            left join registry.pub_standing s on s.household_id = t.household_id
                and geography.holds(s.valid_from, s.valid_to, :day)
            left join registry.pub_person p on p.id = s.head_id
            order by v.name, v.village_id, platform.fold(coalesce(p.full_name, '')), h.code, t.household_id
            limit :limit offset :offset - (select coalesce(min(before), 0) from shown)
            """;

    private static final int ROWS_IN_MEMORY = 500;

    private final JdbcClient jdbc;

    NextHouseholdList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(NextQuestion question, LocalDate day, @Nullable String standard) {
        return asked("select count(*)" + them(question), question, day, standard).query(Integer.class).single();
    }

    /** By village, name and code. */
    public List<NextLine> page(NextQuestion question, LocalDate day, @Nullable String standard, int offset, int limit) {
        return ordered(question, day, standard, offset, limit).query((row, _) -> household(row)).list();
    }

    /** All of them, one after the other: within a transaction any number of them needs the memory of a few. */
    public void each(NextQuestion question, LocalDate day, @Nullable String standard, Consumer<NextLine> line) {
        var found = ordered(question, day, standard, 0, Integer.MAX_VALUE).withFetchSize(ROWS_IN_MEMORY);
        try (var lines = found.query((row, _) -> household(row)).stream()) {
            lines.forEach(line);
        }
    }

    private JdbcClient.StatementSpec ordered(
            NextQuestion question, LocalDate day, @Nullable String standard, int offset, int limit) {
        return asked("with them as materialized (select n.*" + them(question) + PAGE, question, day, standard)
                .param("offset", offset)
                .param("limit", limit);
    }

    private static String them(NextQuestion question) {
        return question.words().isEmpty() ? THEM : THEM + NAMED;
    }

    private JdbcClient.StatementSpec asked(
            String sql, NextQuestion question, LocalDate day, @Nullable String standard) {
        return jdbc.sql(sql)
                .param("unit", question.unit().value())
                .param("day", day)
                .param("standard", standard)
                .param("now", question.now())
                .param("then", question.nextClass().map(Enum::name).orElse(null))
                .param("reason", question.because().map(OpenReason::bit).orElse(null))
                .param("words", HouseholdsBehind.patterns(question.words()));
    }

    private static NextLine household(ResultSet row) throws SQLException {
        return new NextLine(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                row.getString("full_name"),
                row.getString("village"),
                row.getInt("persons"),
                row.getString("class_now"),
                NextClass.valueOf(row.getString("result")),
                OpenReason.ofBits(row.getInt("reasons")),
                row.getObject("looked_on", LocalDate.class));
    }
}
