package vn.chungtay.monitoring.store;

/**
 * Which villages a page of a long list lies in, as SQL behind {@code them}, households with their villages. Only these are
 * opened: each household or person that is touched costs a question of row-level security. Parameters: {@code :offset} and
 * {@code :limit}, both in households.
 */
final class VillageWindow {

    static final String SHOWN =
            """
            , size as materialized (
                select t.village_id, count(*) as households from them t group by t.village_id
            ),
            name as (
                select distinct on (n.unit_id) n.unit_id, n.name
                from geography.unit_name n
                where n.unit_id in (select village_id from size)
                order by n.unit_id, n.valid_from desc nulls last
            ),
            village as (
                select z.village_id, z.households, coalesce(n.name, '') as name
                from size z
                left join name n on n.unit_id = z.village_id
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
