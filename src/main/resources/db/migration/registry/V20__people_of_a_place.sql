-- The people of a place on a day with what target groups ask of them (HHD-02). It reads past the policies, so it stands
-- behind a wall of its own: only villages of the caller's areas. To ask the policies of five tables for each person would
-- take seconds for a district. Null in any column of a condition means: not known.
create function registry.people_on(place uuid, on_day date)
    returns table (
        person_id uuid, household_id uuid, village_id uuid, village_name text, code text, class text, persons int,
        household_minority boolean, newly_escaped boolean, hardship boolean, poor_district boolean,
        relation text, front boolean, full_name text, name_folded text, birth_date date, birth_precision text, sex text,
        ethnicity_code text, ethnicity_name text, minority boolean, national_id text,
        attending text, job text, job_stable boolean, able_to_work boolean, stable_livelihood boolean, disability text,
        social_allowance boolean, merit boolean, merit_inside boolean, pregnant_or_nursing boolean, low_income boolean,
        abroad boolean, insured boolean, insured_until date, wants_counselling boolean)
    language sql stable security definer set search_path = '' rows 10000
    as $$
    with village as materialized (
        select v.id, coalesce(n.name, '') as name,
            exists (
                select from geography.ancestry a
                join geography.unit u on u.id = a.ancestor_id and u.level in ('COMMUNE', 'VILLAGE')
                join geography.pub_flag f on f.unit_id = a.ancestor_id and f.flag = 'DAC_BIET_KHO_KHAN'
                    and geography.holds(f.valid_from, f.valid_to, on_day)
                where a.unit_id = v.id and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, on_day))
            ) as hardship,
            exists (
                select from geography.ancestry a
                join geography.pub_flag f on f.unit_id = a.ancestor_id and f.flag = 'HUYEN_NGHEO'
                    and geography.holds(f.valid_from, f.valid_to, on_day)
                where a.unit_id = v.id and geography.holds(a.valid_from, a.valid_to, on_day)
            ) as poor_district
        from geography.villages_on(place, on_day) v (id)
        left join geography.unit_name n on n.unit_id = v.id and geography.holds(n.valid_from, n.valid_to, on_day)
        where (select platform.sees_everywhere()) or v.id in (select registry.villages_in_scope())
    ), home as materialized (
        -- An escape whose decision has no date may count or not: nobody can say (HHD-04).
        select s.household_id, s.village_id, v.name as village_name, h.code, s.class, s.persons, s.minority, v.hardship,
            v.poor_district,
            case when e.household_id is null then false
                else on_day between e.decided_on and e.decided_on + interval '36 months' end as newly_escaped
        from village v
        join registry.standing s on s.village_id = v.id and geography.holds(s.valid_from, s.valid_to, on_day)
        join registry.household h on h.id = s.household_id
        left join lateral (
            select c.household_id, c.decided_on
            from registry.class_period c
            where s.class not in ('POOR', 'NEAR_POOR') and c.household_id = s.household_id and c.valid_from <= on_day
                and c.valid_from > (
                    select max(p.valid_from) from registry.class_period p
                    where p.household_id = s.household_id and p.class in ('POOR', 'NEAR_POOR') and p.valid_from <= on_day)
            order by c.valid_from
            limit 1
        ) e on true
    )
    select p.id, h.household_id, h.village_id, h.village_name, h.code, h.class, h.persons, h.minority, h.newly_escaped,
        h.hardship, h.poor_district, m.relation,
        row_number() over (partition by h.household_id order by m.relation <> 'HEAD', p.birth_date, p.id) = 1,
        p.full_name, p.name_folded, p.birth_date, p.birth_precision, p.sex, p.ethnicity_code, e.name, not e.majority,
        p.national_id, f.attending, f.job, f.job_stable, f.able_to_work, f.stable_livelihood, f.disability,
        f.social_allowance, f.merit,
        case when bool_or(f.merit) over members then true
            when bool_or(f.merit is null) over members then null else false end,
        -- Of a woman of whom nothing is recorded nobody can say that she neither is pregnant nor nurses. Where a profile
        -- stands, its empty days are an answer, because the form asks for them.
        case when p.sex = 'MALE' then false when f.person_id is null then null
            else coalesce(f.pregnant_until >= on_day, false) or coalesce(f.nursing_until >= on_day, false) end,
        exists (
            select from registry.low_income_worker w
            where w.person_id = p.id and geography.holds(w.valid_from, w.valid_to, on_day)),
        f.abroad, f.insured, f.insured_until, f.wants_counselling
    from home h
    join registry.membership m on m.household_id = h.household_id and geography.holds(m.valid_from, m.valid_to, on_day)
    join registry.person p on p.id = m.person_id
    join registry.ethnicity e on e.code = p.ethnicity_code
    left join registry.person_profile f on f.person_id = p.id and geography.holds(f.valid_from, f.valid_to, on_day)
    window members as (partition by h.household_id);
$$;
revoke execute on function registry.people_on from public;
grant execute on function registry.people_on to chungtay_app;
