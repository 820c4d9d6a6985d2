package vn.chungtay.accompaniment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.accompaniment.model.HelpQuestion;
import vn.chungtay.accompaniment.model.PromisedEscape;
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
            with lived as (
                select s.*
                from registry.pub_standing s
                where s.valid_from <= :last and s.village_id in (select geography.villages_on(:unit, :last))
                    and s.household_id in (
                        select x.household_id from registry.pub_escape_registration x where x.year = :year
                        union select c.household_id from accompaniment.household_charge c)
            ), stayed as (
                select s.household_id, max(coalesce(s.valid_to, 'infinity')) as until, least(:last, max(coalesce(s.valid_to, 'infinity'))) as told
                from lived s group by s.household_id
            ), listed as (
                select r.household_id, r.from_class, r.registered_on, r.assigned_officer, s.village_id, s.head_id
                from registry.pub_escape_registration r
                join lived s on s.household_id = r.household_id and geography.holds(s.valid_from, s.valid_to, r.registered_on)
                where r.year = :year
                union all
                select c.household_id, s.class, null, null, s.village_id, s.head_id
                from accompaniment.household_charge c
                join lived s on s.household_id = c.household_id and geography.holds(s.valid_from, s.valid_to, :last)
                where geography.holds(c.valid_from, c.valid_to, :last) and s.class in ('POOR', 'NEAR_POOR')
                    and not exists (
                        select from registry.pub_escape_registration r where r.household_id = c.household_id and r.year = :year)
            ), promised as (
                select l.*, t.until, t.told, h.code, p.full_name as head, coalesce(n.name, '') as village,
                    c.id as companion_id, c.full_name, c.position, c.user_id, hc.valid_from, hc.valid_to,
                    v.user_id as village_user_id,
                    case when e.household_id is null then 'GONE'
                        when e.class not in ('POOR', 'NEAR_POOR') then 'ESCAPED'
                        when exists (
                            select from registry.pub_look a
                            where a.household_id = l.household_id and a.assessed_on > l.registered_on and a.assessed_on <= :last)
                        then 'STILL' else 'PENDING' end as result
                from listed l
                join stayed t on t.household_id = l.household_id
                join registry.pub_household h on h.id = l.household_id
                left join registry.pub_person p on p.id = l.head_id
                left join lived e on e.household_id = l.household_id and geography.holds(e.valid_from, e.valid_to, :last)
                left join geography.unit_name n on n.unit_id = l.village_id and geography.holds(n.valid_from, n.valid_to, :last)
                left join accompaniment.household_charge hc on hc.household_id = l.household_id
                    and geography.holds(hc.valid_from, hc.valid_to, t.told)
                left join accompaniment.companion c on c.id = hc.companion_id
                left join accompaniment.village_charge vc on vc.village_id = l.village_id
                    and geography.holds(vc.valid_from, vc.valid_to, :last)
                left join accompaniment.companion v on v.id = vc.companion_id
            ), asked as (
                select * from promised
                where platform.fold(coalesce(head, '') || ' ' || code) like all (:words)
                  and (not :alone or (companion_id is null and registered_on is not null and result <> 'GONE'))
                  and (cast(:companion as uuid) is null or companion_id = :companion)
                  and (cast(:mine as uuid) is null or :mine in (user_id, village_user_id))
            )
            """;

    private static final String LINES = PROMISED
            + """
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
            from asked a
            order by a.village, platform.fold(coalesce(a.head, '')), a.code
            limit :limit offset :offset
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

    public List<PromisedEscape> lines(HelpQuestion asked, int offset, int limit) {
        return where(LINES, asked)
                .param("first", LocalDate.of(asked.year(), 1, 1))
                .param("end", LocalDate.of(asked.year(), 12, 31))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    public int count(HelpQuestion asked) {
        return where(PROMISED + "select count(*) from asked", asked).query(Integer.class).single();
    }

    /** Those of the question, to be put in somebody's charge. */
    public List<HouseholdId> households(HelpQuestion asked) {
        return lines(asked, 0, Integer.MAX_VALUE).stream().map(it -> it.place().household()).distinct().toList();
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
