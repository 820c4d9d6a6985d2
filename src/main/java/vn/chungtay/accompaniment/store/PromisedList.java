package vn.chungtay.accompaniment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.HelpQuestion;
import vn.chungtay.accompaniment.model.PromisedEscape;
import vn.chungtay.accompaniment.model.PromisedPage;
import vn.chungtay.accompaniment.model.VillageLine;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Need;

/** Households that registered to escape in a year, or are helped without it. Row-level security shows those of the caller's areas. */
@Repository
public class PromisedList {

    /**
     * The village is that of the day of registration, the units above it those of the last day. Whoever did not register and
     * is helped stands with the village and class of the last day.
     */
    private static final String PROMISED =
            """
            with promised as (
                select l.*, least(:last, l.until) as told, coalesce(n.name, '') as village,
                    c.id as companion_id, c.full_name, c.position, c.user_id, hc.valid_from, hc.valid_to,
                    v.user_id as village_user_id,
                    case when not l.living then 'GONE'
                        when l.class_now not in ('POOR', 'NEAR_POOR') then 'ESCAPED'
                        when l.looked then 'STILL' else 'PENDING' end as result
                from registry.pub_promised(:unit, :last, :year) l
                left join geography.unit_name n on n.unit_id = l.village_id and geography.holds(n.valid_from, n.valid_to, :last)
                left join accompaniment.household_charge hc on hc.household_id = l.household_id
                    and geography.holds(hc.valid_from, hc.valid_to, least(:last, l.until))
                left join accompaniment.companion c on c.id = hc.companion_id
                left join accompaniment.village_charge vc on vc.village_id = l.village_id
                    and geography.holds(vc.valid_from, vc.valid_to, :last)
                left join accompaniment.companion v on v.id = vc.companion_id
                where l.registered_on is not null or hc.id is not null
            ), asked as (
                select * from promised
                where platform.fold(coalesce(head, '') || ' ' || code) like all (:words)
                  and (not :alone or (companion_id is null and registered_on is not null and result <> 'GONE'))
                  and (cast(:companion as uuid) is null or companion_id = :companion)
                  and (cast(:mine as uuid) is null or :mine in (user_id, village_user_id))
            )
            """;

    /** What was given is looked up for the lines of the page only. */
    private static final String LINES = PROMISED
            + """
            , paged as (
                select q.*, count(*) over () as total, platform.fold(coalesce(q.head, '')) as sorted
                from asked q
                order by q.village, sorted, q.code
                limit :limit offset :offset
            )
            select a.*,
                array(select k.what from accompaniment.help k where k.household_id = a.household_id and k.given_on is null
                    and k.planned_for <= :end and k.made_at::date <= a.until order by k.planned_for, k.what) as planned,
                array(select k.what from accompaniment.help k where k.household_id = a.household_id
                    and k.given_on between :first and a.told order by k.given_on, k.what)
                || array(select k.name || coalesce(': ' || k.help, '') from registry.pub_helper k where k.household_id = a.household_id
                    and k.valid_from <= a.told and (k.valid_to is null or k.valid_to >= :first) order by 1) as given,
                array(select distinct k.need from registry.pub_need k where k.household_id = a.household_id
                    and k.outcome = 'BY_PROGRAMME' and k.valid_to between :first and a.told) as met,
                (select y.reason from accompaniment.year_end y where y.household_id = a.household_id and y.year = :year
                    and y.made_at::date <= a.until order by y.made_at desc limit 1) as reason
            from paged a
            order by a.village, a.sorted, a.code
            """;

    private static final String VILLAGES = PROMISED
            + """
            , counted as (
                select village_id, count(*) filter (where registered_on is not null) as registered,
                    count(*) filter (where registered_on is not null and companion_id is null and result <> 'GONE') as alone,
                    count(*) filter (where registered_on is not null and result = 'ESCAPED') as escaped
                from asked group by village_id
            )
            select u.id as village_id, n.name as village, coalesce(k.registered, 0) as registered, coalesce(k.alone, 0) as alone,
                coalesce(k.escaped, 0) as escaped, c.id as companion_id, c.full_name, c.position, vc.valid_from, vc.valid_to
            from geography.unit u
            join geography.unit_name n on n.unit_id = u.id and geography.holds(n.valid_from, n.valid_to, :last)
            left join counted k on k.village_id = u.id
            left join accompaniment.village_charge vc on vc.village_id = u.id and geography.holds(vc.valid_from, vc.valid_to, :last)
            left join accompaniment.companion c on c.id = vc.companion_id
            where u.level = 'VILLAGE' and u.id in (select geography.villages_on(:unit, :last))
            order by platform.fold(n.name), u.id
            """;

    private final JdbcClient jdbc;

    PromisedList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counted while it is read; only behind the last page nothing tells how many there are. */
    public PromisedPage page(HelpQuestion asked, int offset, int limit) {
        var lines = read(asked, offset, limit, (row, _) -> new PromisedPage(List.of(line(row)), row.getInt("total")));
        if (!lines.isEmpty()) return new PromisedPage(lines.stream().flatMap(it -> it.lines().stream()).toList(), lines.getFirst().total());
        return new PromisedPage(List.of(), offset == 0 ? 0 : page(asked, 0, 1).total());
    }

    public List<PromisedEscape> all(HelpQuestion asked) {
        return read(asked, 0, Integer.MAX_VALUE, (row, _) -> line(row));
    }

    private <T> List<T> read(HelpQuestion asked, int offset, int limit, RowMapper<T> one) {
        return where(LINES, asked)
                .param("first", LocalDate.of(asked.year(), 1, 1))
                .param("end", LocalDate.of(asked.year(), 12, 31))
                .param("offset", offset)
                .param("limit", limit)
                .query(one)
                .list();
    }

    /** Those of the question, to be put in somebody's charge. */
    public List<HouseholdId> households(HelpQuestion asked) {
        return all(asked).stream().map(it -> it.place().household()).distinct().toList();
    }

    /** Every village of the place that exists on the last day, whether or not anybody registered there. */
    public List<VillageLine> villages(HelpQuestion asked) {
        return where(VILLAGES, asked)
                .query((row, _) -> new VillageLine(
                        new UnitId(row.getObject("village_id", UUID.class)),
                        row.getString("village"),
                        Lines.charge(row).orElse(null),
                        row.getInt("registered"),
                        row.getInt("alone"),
                        row.getInt("escaped")))
                .list();
    }

    private JdbcClient.StatementSpec where(String sql, HelpQuestion asked) {
        return jdbc.sql(sql)
                .param("unit", asked.place().value())
                .param("year", asked.year())
                .param("last", asked.last())
                .param("words", Lines.patterns(asked.words()))
                .param("alone", asked.alone())
                .param("companion", Optional.ofNullable(asked.companion()).map(it -> it.value()).orElse(null), Types.OTHER)
                .param("mine", Optional.ofNullable(asked.mine()).map(UserId::value).orElse(null), Types.OTHER);
    }

    private static PromisedEscape line(ResultSet row) throws SQLException {
        return new PromisedEscape(
                Lines.place(row),
                Objects.requireNonNull(Lines.povertyClass(row.getString("from_class"))),
                row.getObject("registered_on", LocalDate.class),
                row.getString("assigned_officer"),
                Lines.charge(row).orElse(null),
                Lines.texts(row, "planned"),
                Lines.texts(row, "given"),
                Lines.texts(row, "met").stream().map(Need::valueOf).toList(),
                PromisedEscape.Result.valueOf(row.getString("result")),
                row.getString("reason"));
    }
}
