-- Who lives in a place on a day and escaped poverty once, with the last escape and the day from which they are low again, as
-- registry.pub_escape tells it. That view asks for each class period of each household whether the caller may see it; here
-- the villages of the caller are collected once, as for lists of standings. Owned by the owner of the tables.
create function registry.pub_last_escapes(place uuid, on_day date)
    returns table (household_id uuid, village_id uuid, head_id uuid, class text, decided_on date, low_again_from date)
    language sql stable security definer set search_path = ''
    as $$
    with living as materialized (
        select s.household_id, s.village_id, s.head_id, s.class
        from registry.standing s
        where s.village_id in (select geography.villages_on(place, on_day))
            and s.valid_from <= on_day and (s.valid_to is null or s.valid_to >= on_day)
            and ((select platform.sees_everywhere()) or s.village_id in (select registry.villages_in_scope()))
    ), step as materialized (
        select c.household_id, c.class in ('POOR', 'NEAR_POOR') as low, c.valid_from, c.decided_on,
            lag(c.class in ('POOR', 'NEAR_POOR')) over (partition by c.household_id order by c.valid_from) as low_before
        from registry.class_period c
        where c.household_id in (select l.household_id from living l)
    ), escape as materialized (
        select distinct on (s.household_id) s.household_id, s.valid_from, s.decided_on
        from step s
        where not s.low and s.low_before and s.valid_from <= on_day
        order by s.household_id, s.valid_from desc
    )
    select l.household_id, l.village_id, l.head_id, l.class, e.decided_on,
        min(n.valid_from) filter (where n.low and n.valid_from > e.valid_from)
    from escape e
    join living l on l.household_id = e.household_id
    join step n on n.household_id = e.household_id
    group by l.household_id, l.village_id, l.head_id, l.class, e.decided_on;
$$;
