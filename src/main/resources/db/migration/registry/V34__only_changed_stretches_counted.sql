-- Recognising thousands of households took most of its time in deriving standings from whole tables, and in counting
-- every stretch of the households twice. Now the records of each household are looked up by their keys, and only the
-- stretches that went or came are counted.
create index idx$person_died on registry.person (id) where died_on is not null;

-- Not strict, so that it becomes a part of the statement that asks; of no cause there is no bit.
create or replace function registry.cause_bit(cause text) returns int
    language sql immutable parallel safe called on null input
    return 1 << (array_position(array[
        'NO_LAND', 'NO_CAPITAL', 'NO_LABOUR', 'NO_TOOLS', 'NO_KNOWLEDGE', 'NO_SKILLS', 'ILLNESS', 'OTHER'], cause) - 1);

create or replace function registry.standing_of(households uuid[]) returns setof registry.standing
    language sql stable as $$
    with living as materialized (
        select household_id, village_id, valid_from, valid_to
        from registry.residence
        where households is null or household_id = any (households)
    ),
    belonging as materialized (
        select m.household_id, m.person_id, m.relation, m.valid_from, least(m.valid_to, p.died_on) as valid_to
        from registry.membership m
        left join registry.person p on p.id = m.person_id and p.died_on is not null
        where (households is null or m.household_id = any (households))
          and (p.died_on is null or p.died_on >= m.valid_from)
    ),
    headed as materialized (
        select h.household_id, h.valid_from, h.valid_to, p.id as head_id, not e.majority as minority, p.ethnicity_code
        from belonging h
        join registry.person p on p.id = h.person_id
        left join registry.ethnicity e on e.code = p.ethnicity_code
        where h.relation = 'HEAD'
    ),
    classed as materialized (
        select c.household_id, c.valid_from, c.valid_to, c.class, a.deprived,
               case when c.class in ('POOR', 'NEAR_POOR') then (
                   select bit_or(registry.cause_bit(x.cause))
                   from registry.assessment_cause x
                   where x.assessment_id = c.assessment_id) end as causes
        from registry.class_period c
        left join registry.assessment a on a.id = c.assessment_id
        where households is null or c.household_id = any (households)
    ),
    change as (
        select household_id, day, sum(joined)::int as joined
        from (
            select household_id, day, 0 as joined
            from living cross join lateral (values (valid_from), (valid_to + 1)) d (day)
            union all
            select household_id, day, joined
            from belonging cross join lateral (values (valid_from, 1), (valid_to + 1, -1)) d (day, joined)
            union all
            select household_id, day, 0
            from classed cross join lateral (values (valid_from), (valid_to + 1)) d (day)
        ) c
        where day is not null
        group by household_id, day
    ),
    stretch as (
        select household_id, day as first_day, lead(day) over w - 1 as last_day, (sum(joined) over w)::int as persons
        from change
        window w as (partition by household_id order by day)
    ),
    seen as materialized (
        select s.household_id, s.first_day, s.last_day, l.village_id, coalesce(c.class, 'UNCLASSIFIED') as class, h.head_id,
               s.persons, coalesce(h.minority, false) as minority, h.ethnicity_code, coalesce(c.deprived, 0) as deprived,
               coalesce(c.causes, 0) as causes
        from stretch s
        join living l on l.household_id = s.household_id
            and s.first_day between l.valid_from and coalesce(l.valid_to, 'infinity')
        left join headed h on h.household_id = s.household_id
            and s.first_day between h.valid_from and coalesce(h.valid_to, 'infinity')
        left join classed c on c.household_id = s.household_id
            and s.first_day between c.valid_from and coalesce(c.valid_to, 'infinity')
    ),
    marked as (
        select *, (lag(last_day) over w is distinct from first_day - 1
               or (lag(village_id) over w, lag(class) over w, lag(head_id) over w, lag(persons) over w,
                   lag(minority) over w, lag(ethnicity_code) over w, lag(deprived) over w, lag(causes) over w)
                   is distinct from (village_id, class, head_id, persons, minority, ethnicity_code, deprived, causes)
               ) as starts
        from seen
        window w as (partition by household_id order by first_day)
    ),
    numbered as (
        select *, count(*) filter (where starts) over (partition by household_id order by first_day) as number
        from marked
    )
    select household_id, any_value(village_id), min(first_day),
           nullif(max(coalesce(last_day, 'infinity')), 'infinity'),
           any_value(class), any_value(head_id), any_value(persons), any_value(minority), any_value(ethnicity_code),
           any_value(deprived), any_value(causes)
    from numbered
    group by household_id, number
$$;

drop function registry.village_changes(uuid[]);

-- What stretches that came add to the counts of their villages, and stretches that went take from them: one row a village
-- and day. With every stretch that is kept, if all are asked for.
create function registry.village_changes(all_kept boolean, went registry.standing[], came registry.standing[])
    returns setof registry.tally
    language sql stable as $$
    select village_id, 'DAY', day,
           sum(sign)::int, sum(sign * persons)::int,
           coalesce(sum(sign) filter (where poor), 0)::int,
           coalesce(sum(sign) filter (where near_poor), 0)::int,
           coalesce(sum(sign) filter (where class = 'AVERAGE_STANDARD'), 0)::int,
           coalesce(sum(sign) filter (where class = 'UNCLASSIFIED'), 0)::int,
           coalesce(sum(sign * persons) filter (where poor), 0)::int,
           coalesce(sum(sign * persons) filter (where near_poor), 0)::int,
           coalesce(sum(sign) filter (where minority), 0)::int,
           coalesce(sum(sign) filter (where minority and poor), 0)::int,
           coalesce(sum(sign) filter (where minority and near_poor), 0)::int,
           array[sum(sign * (poor_causes >> 0 & 1)), sum(sign * (poor_causes >> 1 & 1)), sum(sign * (poor_causes >> 2 & 1)),
               sum(sign * (poor_causes >> 3 & 1)), sum(sign * (poor_causes >> 4 & 1)), sum(sign * (poor_causes >> 5 & 1)),
               sum(sign * (poor_causes >> 6 & 1)), sum(sign * (poor_causes >> 7 & 1))]::int[] as poor_causes,
           array[sum(sign * (near_poor_causes >> 0 & 1)), sum(sign * (near_poor_causes >> 1 & 1)), sum(sign * (near_poor_causes >> 2 & 1)),
               sum(sign * (near_poor_causes >> 3 & 1)), sum(sign * (near_poor_causes >> 4 & 1)), sum(sign * (near_poor_causes >> 5 & 1)),
               sum(sign * (near_poor_causes >> 6 & 1)), sum(sign * (near_poor_causes >> 7 & 1))]::int[] as near_poor_causes,
           array[sum(sign * (poor_deprived >> 0 & 1)), sum(sign * (poor_deprived >> 1 & 1)), sum(sign * (poor_deprived >> 2 & 1)),
               sum(sign * (poor_deprived >> 3 & 1)), sum(sign * (poor_deprived >> 4 & 1)), sum(sign * (poor_deprived >> 5 & 1)),
               sum(sign * (poor_deprived >> 6 & 1)), sum(sign * (poor_deprived >> 7 & 1)), sum(sign * (poor_deprived >> 8 & 1)),
               sum(sign * (poor_deprived >> 9 & 1)), sum(sign * (poor_deprived >> 10 & 1)), sum(sign * (poor_deprived >> 11 & 1))]::int[] as poor_deprived,
           array[sum(sign * (near_poor_deprived >> 0 & 1)), sum(sign * (near_poor_deprived >> 1 & 1)), sum(sign * (near_poor_deprived >> 2 & 1)),
               sum(sign * (near_poor_deprived >> 3 & 1)), sum(sign * (near_poor_deprived >> 4 & 1)), sum(sign * (near_poor_deprived >> 5 & 1)),
               sum(sign * (near_poor_deprived >> 6 & 1)), sum(sign * (near_poor_deprived >> 7 & 1)), sum(sign * (near_poor_deprived >> 8 & 1)),
               sum(sign * (near_poor_deprived >> 9 & 1)), sum(sign * (near_poor_deprived >> 10 & 1)), sum(sign * (near_poor_deprived >> 11 & 1))]::int[] as near_poor_deprived
    from (select village_id, valid_from, valid_to, side, class, persons, minority,
                 class = 'POOR' as poor, class = 'NEAR_POOR' as near_poor,
                 case when class = 'POOR' then causes else 0 end as poor_causes,
                 case when class = 'NEAR_POOR' then causes else 0 end as near_poor_causes,
                 case when class = 'POOR' then deprived else 0 end as poor_deprived,
                 case when class = 'NEAR_POOR' then deprived else 0 end as near_poor_deprived
          from (select *, 1 as side from registry.standing where all_kept
                union all
                select *, -1 from unnest(went)
                union all
                select *, 1 from unnest(came)) k) s
    cross join lateral (values (s.valid_from, s.side), (s.valid_to + 1, -s.side)) as c (day, sign)
    where day is not null
    group by village_id, day
$$;

-- Standings are written by their difference: a decision ends the last stretch of a household and begins another, and the
-- stretches before it stay, here and in the counts.
create or replace function registry.refresh_standing(households uuid[] default null) returns void
    language plpgsql security definer set search_path = registry, public, pg_temp set plan_cache_mode = force_custom_plan
    set work_mem = '64MB' set enable_nestloop = on as $$
declare
    earlier registry.tally[];
    kept registry.standing[];
    derived registry.standing[];
    went registry.standing[];
    came registry.standing[];
begin
    -- Before any statement that reads: what reads the geography must see it as the last rebuild left it.
    lock table registry.tally in row exclusive mode;
    if households is null then
        lock table registry.standing in share row exclusive mode;
        -- The planner cannot guess how many stretches there are; for all households a loop over loops would take hours.
        set local enable_nestloop = off;
        earlier := array(select v from registry.village_changes(true, '{}', '{}') v);
        delete from registry.standing;
        insert into registry.standing select * from registry.standing_of(null);
        insert into registry.tally
        select * from registry.spread(earlier, array(select v from registry.village_changes(true, '{}', '{}') v));
    else
        perform from registry.household where id = any (households) order by id for no key update;
        kept := array(select s from registry.standing s where s.household_id = any (households));
        derived := array(select s from registry.standing_of(households) s);
        went := array(select s from (select * from unnest(kept) except select * from unnest(derived)) s);
        came := array(select s from (select * from unnest(derived) except select * from unnest(kept)) s);
        delete from registry.standing s
        using unnest(went) w
        where s.household_id = w.household_id and s.valid_from = w.valid_from;
        insert into registry.standing select * from unnest(came);
        insert into registry.tally
        select * from registry.spread('{}', array(select v from registry.village_changes(false, went, came) v));
    end if;
end
$$;

-- Makes all tallies anew from the standings: after units were reorganised, or when the check found a difference.
create or replace function registry.rebuild_tally() returns void
    language plpgsql security definer set search_path = registry, public, pg_temp set plan_cache_mode = force_custom_plan
    set work_mem = '64MB' set enable_nestloop = off as $$
begin
    lock table registry.tally in share row exclusive mode;
    delete from registry.tally;
    insert into registry.tally
    select * from registry.spread('{}', array(select v from registry.village_changes(true, '{}', '{}') v));
end
$$;

-- Every disagreement between the records, the standings and the tallies; nothing when all is well. What is compared is
-- a recount from the records, not another roll-up.
create or replace function registry.check_tally()
    returns table (what text, unit_id uuid, household_id uuid, grain text, on_date date, kept jsonb, counted jsonb)
    language plpgsql security definer set search_path = registry, public, pg_temp set plan_cache_mode = force_custom_plan
    set work_mem = '64MB' set enable_nestloop = off as $$
begin
    return query
    select 'STANDING', coalesce(k.village_id, c.village_id), coalesce(k.household_id, c.household_id), null::text,
           coalesce(k.valid_from, c.valid_from), to_jsonb(k), to_jsonb(c)
    from registry.standing k
    full join registry.standing_of(null) c on c.household_id = k.household_id and c.valid_from = k.valid_from
    where k is distinct from c;
    return query
    select 'TALLY', coalesce(k.unit_id, c.unit_id), null::uuid, coalesce(k.grain, c.grain),
           coalesce(k.on_date, c.on_date), to_jsonb(k), to_jsonb(c)
    from (select * from registry.tally_sum
          where (households, persons, poor, near_poor, average_standard, unclassified, poor_persons, near_poor_persons,
                 minority, minority_poor, minority_near_poor, poor_causes, near_poor_causes, poor_deprived,
                 near_poor_deprived)
                is distinct from (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, array_fill(0, array[8]), array_fill(0, array[8]),
                 array_fill(0, array[12]), array_fill(0, array[12]))) k
    full join registry.spread('{}', array(select v from registry.village_changes(true, '{}', '{}') v)) c
        on c.unit_id = k.unit_id and c.grain = k.grain and c.on_date = k.on_date
    where to_jsonb(k) is distinct from to_jsonb(c);
end
$$;
