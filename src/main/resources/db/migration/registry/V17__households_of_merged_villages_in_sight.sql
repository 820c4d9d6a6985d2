-- Whoever looks after the area of a village that is no more sees the households that lived there and moved away before
-- it was merged: they stand in lists of those days (V17). Asked village by village only where the quick answer is no.
create function registry.village_in_scope(village uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select exists (
        select from geography.ancestry a
        where a.unit_id = village and a.ancestor_id = any (platform.areas())
            and geography.holds(a.valid_from, a.valid_to, platform.today()))
        or not exists (
            select from geography.ancestry a
            where a.unit_id = village and a.distance > 0
                and geography.holds(a.valid_from, a.valid_to, platform.today()))
        and village in (select registry.villages_in_scope());
$$;

create or replace function registry.household_in_scope(household uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select exists (
        select from registry.residence r
        join geography.ancestry a on a.unit_id = r.village_id
        where r.household_id = household
            and a.ancestor_id = any (platform.areas())
            and (a.valid_from is null or a.valid_from <= platform.today())
            and (a.valid_to is null or a.valid_to >= platform.today()))
        or exists (
            select from registry.residence r
            where r.household_id = household and registry.village_in_scope(r.village_id));
$$;

create or replace function registry.person_in_scope(person uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select exists (
        select from registry.membership m
        join registry.residence r on r.household_id = m.household_id
        join geography.ancestry a on a.unit_id = r.village_id
        where m.person_id = person
            and a.ancestor_id = any (platform.areas())
            and (a.valid_from is null or a.valid_from <= platform.today())
            and (a.valid_to is null or a.valid_to >= platform.today()))
        or exists (
            select from registry.membership m
            join registry.residence r on r.household_id = m.household_id
            where m.person_id = person and registry.village_in_scope(r.village_id));
$$;

-- Whether the caller looks after the place where a household lived on a day, or after the one where it lives last: a
-- search finds it there, and not where it merely lived before.
create function registry.household_found_on(household uuid, on_day date) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select platform.sees_everywhere() or exists (
        select from registry.residence r
        where r.household_id = household
            and (r.valid_from <= on_day and (r.valid_to is null or r.valid_to >= on_day)
                or not exists (
                    select from registry.residence l where l.household_id = household and l.valid_from > r.valid_from))
            and registry.village_in_scope(r.village_id));
$$;

create or replace function registry.find_national_id(number text, on_day date)
    returns table (person_id uuid, household_id uuid, village_id uuid, name_folded text)
    language sql stable security definer set search_path = ''
    as $$
    select e.person_id, e.household_id, e.village_id, e.name_folded
    from registry.person p
    join registry.search_entry e on e.person_id = p.id
    where p.national_id = number
        and e.valid_from <= on_day and (e.valid_to is null or e.valid_to >= on_day)
        and registry.household_found_on(e.household_id, on_day);
$$;
