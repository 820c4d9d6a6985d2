-- Who lived in a place on the day on which they registered to escape in a year, and who is poor or near-poor there on a day
-- without having registered: with the last day on which they live there, and what came of it until the day asked for. The
-- views of these rows ask for each household whether the caller may see it; here the villages of the caller are collected
-- once, as for registry.pub_last_escapes. Owned by the owner of the tables.
create function registry.pub_promised(place uuid, on_day date, asked_year int)
    returns table (household_id uuid, code text, head text, village_id uuid, from_class text, registered_on date,
        assigned_officer text, until date, living boolean, class_now text, looked boolean)
    language sql stable security definer set search_path = ''
    as $$
    with lived as materialized (
        select s.household_id, s.village_id, s.head_id, s.class, s.valid_from, coalesce(s.valid_to, 'infinity') as valid_to
        from registry.standing s
        where s.village_id in (select geography.villages_on(place, on_day))
            and s.valid_from <= on_day
            and ((select platform.sees_everywhere()) or s.village_id in (select registry.villages_in_scope()))
    ), stayed as (
        select l.household_id, max(l.valid_to) as until from lived l group by l.household_id
    ), living as materialized (
        select l.household_id, l.village_id, l.head_id, l.class from lived l where l.valid_to >= on_day
    ), promised as materialized (
        select r.household_id, l.village_id, l.head_id, r.from_class, r.registered_on, r.assigned_officer
        from lived l
        join registry.escape_registration r on r.household_id = l.household_id and r.year = asked_year
            and r.registered_on between l.valid_from and l.valid_to
    ), listed as (
        select p.* from promised p
        union all
        select l.household_id, l.village_id, l.head_id, l.class, null, null
        from living l
        where l.class in ('POOR', 'NEAR_POOR')
            and not exists (
                select from registry.escape_registration r where r.household_id = l.household_id and r.year = asked_year)
    )
    select l.household_id, h.code, p.full_name, l.village_id, l.from_class, l.registered_on, l.assigned_officer, t.until,
        n.household_id is not null, n.class,
        exists (
            select from registry.assessment a
            where a.household_id = l.household_id and a.assessed_on > l.registered_on and a.assessed_on <= on_day)
    from listed l
    join registry.household h on h.id = l.household_id
    join stayed t on t.household_id = l.household_id
    left join registry.person p on p.id = l.head_id
    left join living n on n.household_id = l.household_id;
$$;
