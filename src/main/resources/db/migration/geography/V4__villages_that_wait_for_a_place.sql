-- A village whose commune was divided stands nowhere until somebody says where it went. Until then it counts as lying in
-- whatever all the communes lie in that came out of the old one: the province and the country are certain, so its people
-- stay in their figures and in the sight of their officers. Never at distance 1: no commune has it.
create or replace function geography.refresh_ancestry(units uuid[] default null) returns void
    language sql as $$
    delete from geography.ancestry where units is null or unit_id = any (units);
    with recursive path (unit_id, ancestor_id, distance, days) as (
        select u.id, u.id, 0, daterange(u.valid_from, u.valid_to, '[]')
        from geography.unit u
        where units is null or u.id = any (units)
        union all
        select p.unit_id, e.parent_id, p.distance + 1, p.days * daterange(e.valid_from, e.valid_to, '[]')
        from path p
        join geography.unit_parent e on e.unit_id = p.ancestor_id
        where p.days && daterange(e.valid_from, e.valid_to, '[]')
    )
    insert into geography.ancestry (unit_id, ancestor_id, distance, valid_from, valid_to)
    select unit_id, ancestor_id, distance, lower(days), upper(days) - 1
    from path;

    with stay as (
        select e.unit_id, e.parent_id, e.valid_to + 1 as first_day,
               least(lead(e.valid_from) over (partition by e.unit_id order by e.valid_from nulls first) - 1, u.valid_to) as last_day
        from geography.unit_parent e
        join geography.unit u on u.id = e.unit_id and u.level = 'VILLAGE'
        where units is null or e.unit_id = any (units)
    ),
    heir as (
        select w.unit_id, w.first_day, w.last_day, h.id, count(*) over (partition by w.unit_id, w.first_day) as heirs
        from stay w
        cross join lateral (
            select p.id from geography.unit p
            where p.id = w.parent_id and geography.holds(p.valid_from, p.valid_to, w.first_day)
            union
            select s.successor_id from geography.succession s
            join geography.unit p on p.id = s.predecessor_id and not geography.holds(p.valid_from, p.valid_to, w.first_day)
            where s.predecessor_id = w.parent_id
        ) h
        where w.first_day <= coalesce(w.last_day, 'infinity')
    )
    insert into geography.ancestry (unit_id, ancestor_id, distance, valid_from, valid_to)
    select h.unit_id, a.ancestor_id, greatest(max(a.distance) + 1, 2), h.first_day, least(h.last_day, min(a.valid_to))
    from heir h
    join geography.ancestry a on a.unit_id = h.id and geography.holds(a.valid_from, a.valid_to, h.first_day)
    group by h.unit_id, a.ancestor_id, h.first_day, h.last_day, h.heirs
    having count(distinct h.id) = h.heirs
$$;
