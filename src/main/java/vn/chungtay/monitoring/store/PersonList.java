package vn.chungtay.monitoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.model.ListedPerson;
import vn.chungtay.registry.HouseholdId;

/** The households of a class with their members, by village. Row-level security shows only those of the caller's areas. */
@Repository
public class PersonList {

    private static final int ROWS_IN_MEMORY = 500;

    /** Read for the villages of a page only; how many there are in the others says the index of the class. */
    private static final String THEM =
            """
            with them as not materialized (
                select h.household_id, h.village_id, h.opening_class, h.closing_class, h.poor_before, h.near_poor_before,
                       h.merit, h.without_labour
                from monitoring.counted_household h
                where h.counting_id = any (:countings) and (cast(:village as uuid) is null or h.village_id = :village)
                  and h.is_here and h.closing_class = :class
                  and (:words = '' or platform.fold(concat_ws(' ',
                      (select p.full_name from registry.pub_person p where p.id = h.head_id),
                      (select k.code from registry.pub_household k where k.id = h.household_id),
                      (select string_agg(n.name, ' ') from geography.unit_name n where n.unit_id = h.village_id)))
                      like '%' || :words || '%')
            )
            """;

    private static final String LINES =
            THEM
                    + VillageWindow.SHOWN
                    + """
            , numbered as (
                select t.*, v.name as village_name,
                       v.before + row_number() over (partition by v.village_id order by k.code, t.household_id) as number
                from shown v
                join them t on t.village_id = v.village_id
                join registry.pub_household k on k.id = t.household_id
            )
            select t.household_id, t.number, t.village_name, t.merit, t.without_labour, p.id as person_id, p.full_name,
                   extract(year from p.birth_date)::int as born_in, p.sex, e.name as ethnicity, m.relation,
                   row_number() over (partition by t.household_id
                       order by m.relation <> 'HEAD', p.birth_date, p.id) as member,
                   case when t.opening_class is null then 'NOT_KNOWN' when t.opening_class = t.closing_class then 'BEFORE'
                       when case t.closing_class when 'POOR' then t.poor_before else t.near_poor_before end then 'AGAIN'
                       else 'NEW' end as how
            from numbered t
            join registry.pub_membership m on m.household_id = t.household_id
                and geography.holds(m.valid_from, m.valid_to, :day)
            join registry.pub_person_of_review p on p.id = m.person_id and (p.died_on is null or p.died_on >= :day)
            left join registry.pub_ethnicity e on e.code = p.ethnicity_code
            where t.number > :offset and t.number <= cast(:offset as bigint) + :limit
            order by t.number, member
            """;

    private static final String COUNT = THEM + "select count(*) from them";

    private final JdbcClient jdbc;

    PersonList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which list.
     *
     * @param village absent for everything in the countings
     * @param words folded, which name of the head, code or village contain; empty for all
     */
    public record Question(
            Collection<UUID> countings, @Nullable UnitId village, String povertyClass, LocalDate day, String words) {}

    public int households(Question asked) {
        return bound(jdbc.sql(COUNT), asked).query(Integer.class).single();
    }

    /** @param offset households before the first one of the page @param limit households */
    public List<ListedPerson> page(Question asked, int offset, int limit) {
        return lines(asked, offset, limit).query((row, _) -> person(row)).list();
    }

    /** All of them, one after the other: within a transaction any number of them needs the memory of a few. */
    public void each(Question asked, Consumer<ListedPerson> line) {
        var found = lines(asked, 0, Integer.MAX_VALUE).withFetchSize(ROWS_IN_MEMORY);
        try (var lines = found.query((row, _) -> person(row)).stream()) {
            lines.forEach(line);
        }
    }

    private JdbcClient.StatementSpec lines(Question asked, int offset, int limit) {
        return bound(jdbc.sql(LINES), asked)
                .param("day", asked.day())
                .param("offset", offset)
                .param("limit", limit);
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Question asked) {
        return statement
                .param("countings", asked.countings().toArray(UUID[]::new))
                .param("village", asked.village() == null ? null : asked.village().value(), Types.OTHER)
                .param("class", asked.povertyClass())
                .param("words", asked.words());
    }

    private static ListedPerson person(ResultSet row) throws SQLException {
        return new ListedPerson(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getInt("number"),
                row.getInt("member"),
                row.getObject("person_id", UUID.class),
                row.getString("village_name"),
                row.getString("full_name"),
                row.getInt("born_in"),
                row.getString("sex").equals("FEMALE"),
                row.getString("ethnicity"),
                row.getString("relation"),
                ListedPerson.How.valueOf(row.getString("how")),
                row.getObject("merit", Boolean.class),
                row.getObject("without_labour", Boolean.class));
    }
}
