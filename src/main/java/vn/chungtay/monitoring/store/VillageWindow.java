package vn.chungtay.monitoring.store;

/**
 * Which villages a page of a long list lies in, as SQL behind {@code them}, households with their villages. Only these are
 * opened: each household or person that is touched costs a question of row-level security. Parameters: {@code :offset} and
 * {@code :limit}, both in households.
 */
final class VillageWindow {

    static final String SHOWN =
            """
            , village as (
                select t.village_id, count(*) as households, coalesce((
                    select n.name from geography.unit_name n where n.unit_id = t.village_id
                    order by n.valid_from desc nulls last limit 1), '') as name
                from them t
                group by t.village_id
            ),
            upto as (
                select v.*, (sum(v.households) over (order by v.name, v.village_id))::bigint as upto from village v
            ),
            shown as (
                select u.village_id, u.name, u.upto - u.households as before
                from upto u
                where u.upto > :offset and u.upto - u.households < cast(:offset as bigint) + :limit
            )
            """;

    private VillageWindow() {}
}
