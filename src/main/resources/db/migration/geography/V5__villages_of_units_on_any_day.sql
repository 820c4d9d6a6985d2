-- Asked with every statement under row-level security, and few of the successions are those of villages.
create index idx$succession_of_villages on geography.succession (predecessor_id, successor_id)
    where predecessor_level = 'VILLAGE';

-- Villages that went into others, and villages that came from others, over any number of acts. For a unit of one time
-- they say which villages of another time it is made of.
create view geography.pub_village_kin as
with recursive onward as (
    select s.predecessor_id as unit_id, s.successor_id as kin_id
    from geography.succession s
    where s.predecessor_level = 'VILLAGE'
    union
    select o.unit_id, s.successor_id
    from onward o
    join geography.succession s on s.predecessor_id = o.kin_id and s.predecessor_level = 'VILLAGE'
)
select unit_id, kin_id from onward
union
select kin_id, unit_id from onward;

-- The unit and its villages on the boundaries of a day, for figures of any other day: those that lie in it then, and
-- those that have no place then while all their kin that have one lie in the unit.
create function geography.villages_on(place uuid, boundaries date) returns setof uuid
    language sql stable parallel safe set search_path = ''
    as $$
    select a.unit_id from geography.ancestry a
    where a.ancestor_id = place and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, boundaries))
    union
    select kin.unit_id
    from (
        select k.unit_id, k.kin_id, bool_or(k.kin_id = place or p.ancestor_id = place) as inside
        from geography.pub_village_kin k
        join geography.ancestry p on p.unit_id = k.kin_id and p.distance > 0
            and geography.holds(p.valid_from, p.valid_to, boundaries)
        where not exists (
            select from geography.ancestry b
            where b.unit_id = k.unit_id and b.distance > 0 and geography.holds(b.valid_from, b.valid_to, boundaries))
        group by k.unit_id, k.kin_id
    ) kin
    group by kin.unit_id
    having bool_and(kin.inside)
$$;
