-- The one way in which standings and tallies come about: both are derived from the records and written together, here
-- and nowhere else. The application may only read them. The functions run as their owner, because a count is of all
-- households while row-level security shows a caller only some.
revoke insert, update, delete, truncate on registry.standing, registry.tally from chungtay_app;

-- Position of a cause in the report columns, as a bit.
create function registry.cause_bit(cause text) returns int
    language sql immutable parallel safe strict
    return 1 << (array_position(array[
        'NO_LAND', 'NO_CAPITAL', 'NO_LABOUR', 'NO_TOOLS', 'NO_KNOWLEDGE', 'NO_SKILLS', 'ILLNESS', 'OTHER'], cause) - 1);

-- The standings of households as their records say; null means of all. A household counts on the days of its residence,
-- whoever is left in it. A person counts until the day of death, included. A household is of a minority when its head is.
create function registry.standing_of(households uuid[]) returns setof registry.standing
    language sql stable as $$
    with belonging as (
        select m.household_id, m.person_id, m.relation, m.valid_from, least(m.valid_to, p.died_on) as valid_to
        from registry.membership m
        left join registry.person p on p.id = m.person_id and p.died_on is not null
        where (households is null or m.household_id = any (households))
          and (p.died_on is null or p.died_on >= m.valid_from)
    ),
    change as (
        select household_id, day, sum(joined)::int as joined
        from (
            select household_id, valid_from as day, 0 as joined from registry.residence
            where households is null or household_id = any (households)
            union all
            select household_id, valid_to + 1, 0 from registry.residence
            where valid_to is not null and (households is null or household_id = any (households))
            union all
            select household_id, valid_from, 1 from belonging
            union all
            select household_id, valid_to + 1, -1 from belonging
            where valid_to is not null
            union all
            select household_id, valid_from, 0 from registry.class_period
            where households is null or household_id = any (households)
            union all
            select household_id, valid_to + 1, 0 from registry.class_period
            where valid_to is not null and (households is null or household_id = any (households))
        ) c
        group by household_id, day
    ),
    stretch as (
        select household_id, day as first_day, lead(day) over w - 1 as last_day, (sum(joined) over w)::int as persons
        from change
        window w as (partition by household_id order by day)
    ),
    seen as materialized (
        select s.household_id, s.first_day, s.last_day, r.village_id, coalesce(c.class, 'UNCLASSIFIED') as class,
               h.person_id as head_id, s.persons, coalesce(not e.majority, false) as minority, p.ethnicity_code,
               coalesce(a.deprived, 0) as deprived,
               case when c.class in ('POOR', 'NEAR_POOR') then coalesce((
                   select bit_or(registry.cause_bit(x.cause))
                   from registry.assessment_cause x
                   where x.assessment_id = c.assessment_id), 0) else 0 end as causes
        from stretch s
        join registry.residence r on r.household_id = s.household_id
            and s.first_day between r.valid_from and coalesce(r.valid_to, 'infinity')
        left join belonging h on h.household_id = s.household_id and h.relation = 'HEAD'
            and s.first_day between h.valid_from and coalesce(h.valid_to, 'infinity')
        left join registry.person p on p.id = h.person_id
        left join registry.ethnicity e on e.code = p.ethnicity_code
        left join registry.class_period c on c.household_id = s.household_id
            and s.first_day between c.valid_from and coalesce(c.valid_to, 'infinity')
        left join registry.assessment a on a.id = c.assessment_id
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

-- What the standings of households, null for all, add to the counts of their villages: one row a village and day.
create function registry.village_changes(households uuid[]) returns setof registry.tally
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
    from (select household_id, village_id, valid_from, valid_to, class, persons, minority,
                 class = 'POOR' as poor, class = 'NEAR_POOR' as near_poor,
                 case when class = 'POOR' then causes else 0 end as poor_causes,
                 case when class = 'NEAR_POOR' then causes else 0 end as near_poor_causes,
                 case when class = 'POOR' then deprived else 0 end as poor_deprived,
                 case when class = 'NEAR_POOR' then deprived else 0 end as near_poor_deprived
          from registry.standing) s
    cross join lateral (values (s.valid_from, 1), (s.valid_to + 1, -1)) as c (day, sign)
    where day is not null and (households is null or household_id = any (households))
    group by village_id, day
$$;

-- Spreads changes of villages over the village itself and over every unit above it on those days. A unit that a village
-- enters takes over what the village has by then, and the unit it leaves gives it up: figures stay "as it was". The
-- village's own count does not end with the village, so that no household drops out of sight.
create function registry.spread(minus registry.tally[], plus registry.tally[]) returns setof registry.tally
    language sql stable as $$
    with change as (
        select *, -1 as sign from unnest(minus)
        union all
        select *, 1 from unnest(plus)
    ),
    above (unit_id, ancestor_id, valid_from, valid_to) as (
        select unit_id, unit_id, null::date, null::date from change group by unit_id
        union all
        select unit_id, ancestor_id, valid_from, valid_to from geography.ancestry
        where distance > 0 and unit_id in (select unit_id from change)
    ),
    placed as (
        select a.ancestor_id, s.day, c.sign * s.sign as sign, households, persons, poor, near_poor, average_standard,
               unclassified, poor_persons, near_poor_persons, minority, minority_poor, minority_near_poor, poor_causes,
               near_poor_causes, poor_deprived, near_poor_deprived
        from change c
        join above a on a.unit_id = c.unit_id and (a.valid_to is null or c.on_date <= a.valid_to)
        cross join lateral (
            values (greatest(c.on_date, a.valid_from), 1), (a.valid_to + 1, -1)) as s (day, sign)
        where s.day is not null
    ),
    summed as (
        select ancestor_id as unit_id, grain, date_trunc(grain, day::timestamp)::date as on_date,
               sum(sign * households)::int as households,
               sum(sign * persons)::int as persons,
               sum(sign * poor)::int as poor,
               sum(sign * near_poor)::int as near_poor,
               sum(sign * average_standard)::int as average_standard,
               sum(sign * unclassified)::int as unclassified,
               sum(sign * poor_persons)::int as poor_persons,
               sum(sign * near_poor_persons)::int as near_poor_persons,
               sum(sign * minority)::int as minority,
               sum(sign * minority_poor)::int as minority_poor,
               sum(sign * minority_near_poor)::int as minority_near_poor,
               array[sum(sign * poor_causes[1]), sum(sign * poor_causes[2]), sum(sign * poor_causes[3]), sum(sign * poor_causes[4]),
                   sum(sign * poor_causes[5]), sum(sign * poor_causes[6]), sum(sign * poor_causes[7]), sum(sign * poor_causes[8])]::int[] as poor_causes,
               array[sum(sign * near_poor_causes[1]), sum(sign * near_poor_causes[2]), sum(sign * near_poor_causes[3]), sum(sign * near_poor_causes[4]),
                   sum(sign * near_poor_causes[5]), sum(sign * near_poor_causes[6]), sum(sign * near_poor_causes[7]), sum(sign * near_poor_causes[8])]::int[] as near_poor_causes,
               array[sum(sign * poor_deprived[1]), sum(sign * poor_deprived[2]), sum(sign * poor_deprived[3]), sum(sign * poor_deprived[4]),
                   sum(sign * poor_deprived[5]), sum(sign * poor_deprived[6]), sum(sign * poor_deprived[7]), sum(sign * poor_deprived[8]),
                   sum(sign * poor_deprived[9]), sum(sign * poor_deprived[10]), sum(sign * poor_deprived[11]), sum(sign * poor_deprived[12])]::int[] as poor_deprived,
               array[sum(sign * near_poor_deprived[1]), sum(sign * near_poor_deprived[2]), sum(sign * near_poor_deprived[3]), sum(sign * near_poor_deprived[4]),
                   sum(sign * near_poor_deprived[5]), sum(sign * near_poor_deprived[6]), sum(sign * near_poor_deprived[7]), sum(sign * near_poor_deprived[8]),
                   sum(sign * near_poor_deprived[9]), sum(sign * near_poor_deprived[10]), sum(sign * near_poor_deprived[11]), sum(sign * near_poor_deprived[12])]::int[] as near_poor_deprived
        from placed
        cross join (values ('DAY'), ('MONTH'), ('YEAR')) as g (grain)
        group by 1, 2, 3
    )
    select * from summed
    where households <> 0 or persons <> 0 or poor <> 0 or near_poor <> 0 or average_standard <> 0 or unclassified <> 0
       or poor_persons <> 0 or near_poor_persons <> 0 or minority <> 0 or minority_poor <> 0 or minority_near_poor <> 0
       or poor_causes <> array_fill(0, array[8]) or near_poor_causes <> array_fill(0, array[8])
       or poor_deprived <> array_fill(0, array[12]) or near_poor_deprived <> array_fill(0, array[12])
$$;

-- Brings standings and tallies of households, null for all, to what the records say. To be called in the transaction
-- that changed the records. Two calls for one household follow each other; for different ones nobody waits.
create function registry.refresh_standing(households uuid[] default null) returns void
    language plpgsql security definer set search_path = registry, public, pg_temp set plan_cache_mode = force_custom_plan
    set work_mem = '64MB' set enable_nestloop = on as $$
declare
    earlier registry.tally[];
    later registry.tally[];
begin
    -- The planner cannot guess how many stretches there are; for many households a loop over loops would take hours.
    if households is null or cardinality(households) > 2000 then
        set local enable_nestloop = off;
    end if;
    -- Before any statement that reads: what reads the geography must see it as the last rebuild left it.
    lock table registry.tally in row exclusive mode;
    if households is null then
        lock table registry.standing in share row exclusive mode;
    else
        perform from registry.household where id = any (households) order by id for no key update;
    end if;
    earlier := array(select v from registry.village_changes(households) v);
    if households is null then
        delete from registry.standing;
    else
        delete from registry.standing where household_id = any (households);
    end if;
    insert into registry.standing select * from registry.standing_of(households);
    later := array(select v from registry.village_changes(households) v);
    insert into registry.tally select * from registry.spread(earlier, later);
end
$$;

-- Makes all tallies anew from the standings: after units were reorganised, or when the check found a difference.
create function registry.rebuild_tally() returns void
    language plpgsql security definer set search_path = registry, public, pg_temp set plan_cache_mode = force_custom_plan
    set work_mem = '64MB' set enable_nestloop = off as $$
begin
    lock table registry.tally in share row exclusive mode;
    delete from registry.tally;
    insert into registry.tally
    select * from registry.spread('{}', array(select v from registry.village_changes(null) v));
end
$$;

-- The tallies with one row for each unit, grain and day.
create view registry.tally_sum as
select unit_id, grain, on_date,
       sum(households)::int as households,
       sum(persons)::int as persons,
       sum(poor)::int as poor,
       sum(near_poor)::int as near_poor,
       sum(average_standard)::int as average_standard,
       sum(unclassified)::int as unclassified,
       sum(poor_persons)::int as poor_persons,
       sum(near_poor_persons)::int as near_poor_persons,
       sum(minority)::int as minority,
       sum(minority_poor)::int as minority_poor,
       sum(minority_near_poor)::int as minority_near_poor,
       array[sum(poor_causes[1]), sum(poor_causes[2]), sum(poor_causes[3]), sum(poor_causes[4]),
           sum(poor_causes[5]), sum(poor_causes[6]), sum(poor_causes[7]), sum(poor_causes[8])]::int[] as poor_causes,
       array[sum(near_poor_causes[1]), sum(near_poor_causes[2]), sum(near_poor_causes[3]), sum(near_poor_causes[4]),
           sum(near_poor_causes[5]), sum(near_poor_causes[6]), sum(near_poor_causes[7]), sum(near_poor_causes[8])]::int[] as near_poor_causes,
       array[sum(poor_deprived[1]), sum(poor_deprived[2]), sum(poor_deprived[3]), sum(poor_deprived[4]),
           sum(poor_deprived[5]), sum(poor_deprived[6]), sum(poor_deprived[7]), sum(poor_deprived[8]),
           sum(poor_deprived[9]), sum(poor_deprived[10]), sum(poor_deprived[11]), sum(poor_deprived[12])]::int[] as poor_deprived,
       array[sum(near_poor_deprived[1]), sum(near_poor_deprived[2]), sum(near_poor_deprived[3]), sum(near_poor_deprived[4]),
           sum(near_poor_deprived[5]), sum(near_poor_deprived[6]), sum(near_poor_deprived[7]), sum(near_poor_deprived[8]),
           sum(near_poor_deprived[9]), sum(near_poor_deprived[10]), sum(near_poor_deprived[11]), sum(near_poor_deprived[12])]::int[] as near_poor_deprived
from registry.tally
group by unit_id, grain, on_date;
revoke all on registry.tally_sum from chungtay_app;

-- One row for each unit, grain and day, none where nothing is left; returns how many rows went.
create function registry.fold_tally() returns bigint
    language plpgsql security definer set search_path = registry, public, pg_temp
    as $$
declare
    rows_before bigint;
    rows_after bigint;
begin
    lock table registry.tally in share row exclusive mode;
    with summed as (
        select s.*
        from (select unit_id, grain, on_date from registry.tally group by 1, 2, 3 having count(*) > 1) d
        cross join lateral (
            select * from registry.tally_sum t
            where t.unit_id = d.unit_id and t.grain = d.grain and t.on_date = d.on_date) s
    ),
    gone as (
        delete from registry.tally t
        using summed s
        where (t.unit_id, t.grain, t.on_date) = (s.unit_id, s.grain, s.on_date)
        returning 1
    ),
    put as (
        insert into registry.tally
        select * from summed
        where households <> 0 or persons <> 0 or poor <> 0 or near_poor <> 0 or average_standard <> 0
           or unclassified <> 0 or poor_persons <> 0 or near_poor_persons <> 0 or minority <> 0 or minority_poor <> 0
           or minority_near_poor <> 0
           or poor_causes <> array_fill(0, array[8]) or near_poor_causes <> array_fill(0, array[8])
           or poor_deprived <> array_fill(0, array[12]) or near_poor_deprived <> array_fill(0, array[12])
        returning 1
    )
    select (select count(*) from gone), (select count(*) from put) into rows_before, rows_after;
    return rows_before - rows_after;
end
$$;

-- Every disagreement between the records, the standings and the tallies; nothing when all is well. What is compared is
-- a recount from the records, not another roll-up.
create function registry.check_tally()
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
    full join registry.spread('{}', array(select v from registry.village_changes(null) v)) c
        on c.unit_id = k.unit_id and c.grain = k.grain and c.on_date = k.on_date
    where to_jsonb(k) is distinct from to_jsonb(c);
end
$$;

revoke execute on function registry.refresh_standing, registry.rebuild_tally, registry.fold_tally, registry.check_tally
    from public;
grant execute on function registry.refresh_standing, registry.rebuild_tally, registry.fold_tally, registry.check_tally
    to chungtay_app;
