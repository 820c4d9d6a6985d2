package vn.chungtay.geography.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.model.SearchWords;

/**
 * Finds units by what people type: without marks, with a slip, by a former name or by that of a part or successor. The
 * answer holds only units that exist on the day, the likeliest first.
 */
@Component
public class UnitSearch {

    /** A name that matches only on another day or by descent counts less than one borne on the day. */
    private static final String SQL =
            """
            with matching as (
                select n.unit_id, n.valid_from, n.valid_to,
                    case
                        when n.code = :whole then 120
                        when :code and n.code like :whole || '%' then 90
                        when n.name_folded in (:whole, :bare) then 100
                        when n.name_folded like :pattern || '%' then 70
                        when n.name_folded like '%' || :pattern || '%' then 50
                        else 45 * similarity(n.name_folded, :bare)
                    end
                    + case when n.kind = any (cast(:kinds as text[])) then 15 else 0 end as score
                from geography.unit_name n
                where n.code = :whole
                    or (:code and n.code like :whole || '%')
                    or n.name_folded = :whole
                    or n.name_folded like '%' || :pattern || '%'
                    or n.name_folded % :bare
                order by score desc, n.id
                limit 300
            ),
            forward (unit_id, score) as (
                select unit_id, score from matching
                union
                select s.successor_id, f.score - 20
                from matching f
                join geography.succession s on s.predecessor_id = f.unit_id
                where f.score >= 50
                union
                select s.predecessor_id, f.score - 20
                from matching f
                join geography.succession s on s.successor_id = f.unit_id
                where f.score >= 50
            ),
            best as (
                select unit_id, max(score) as score from forward group by unit_id
            )
            select u.id, n.code, n.name, n.kind, u.valid_from, u.valid_to, cast(:day as date) as day
            from best b
            join geography.unit u on u.id = b.unit_id and geography.holds(u.valid_from, u.valid_to, :day)
            join geography.unit_name n on n.unit_id = u.id and geography.holds(n.valid_from, n.valid_to, :day)
            order by
                greatest(
                    b.score - 10,
                    coalesce((
                        select max(m.score)
                        from matching m
                        where m.unit_id = u.id and geography.holds(m.valid_from, m.valid_to, :day)
                    ), 0)) desc,
                case u.level
                    when 'COUNTRY' then 0 when 'PROVINCE' then 1 when 'DISTRICT' then 2 when 'COMMUNE' then 3 else 4
                end,
                n.code nulls last, u.id
            limit :limit
            """;

    private final JdbcClient jdbc;

    UnitSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Unit> find(SearchWords words, LocalDate asOf, int limit) {
        return jdbc.sql(SQL)
                .param("whole", words.whole())
                .param("bare", words.bare())
                .param("pattern", words.bare().replaceAll("([\\\\%_])", "\\\\$1"))
                .param("code", words.isCode())
                .param("kinds", words.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("day", asOf)
                .param("limit", limit)
                .query(UnitStore::unit)
                .list();
    }
}
