-- The second wall. The application asks for rights first; whatever it forgets, the database shows and changes only
-- households that live, or lived, in a village below one of the caller's areas today.

-- The villages of the caller's areas. Owned by the owner of the tables, so it is not bound by the policies it serves.
create function registry.villages_in_scope() returns setof uuid
    language sql stable security definer set search_path = '' rows 1000
    as $$
    select a.unit_id
    from geography.ancestry a
    where a.ancestor_id = any (platform.areas())
        and (a.valid_from is null or a.valid_from <= platform.today())
        and (a.valid_to is null or a.valid_to >= platform.today());
$$;

create function registry.household_in_scope(household uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select exists (
        select from registry.residence r
        join geography.ancestry a on a.unit_id = r.village_id
        where r.household_id = household
            and a.ancestor_id = any (platform.areas())
            and (a.valid_from is null or a.valid_from <= platform.today())
            and (a.valid_to is null or a.valid_to >= platform.today()));
$$;

create function registry.person_in_scope(person uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select exists (
        select from registry.membership m
        join registry.residence r on r.household_id = m.household_id
        join geography.ancestry a on a.unit_id = r.village_id
        where m.person_id = person
            and a.ancestor_id = any (platform.areas())
            and (a.valid_from is null or a.valid_from <= platform.today())
            and (a.valid_to is null or a.valid_to >= platform.today()));
$$;

-- Which of these numbers belong to somebody, wherever they live. It tells only what the asker already knows.
create function registry.taken_national_ids(numbers text[]) returns setof text
    language sql stable security definer set search_path = ''
    as $$
    select national_id from registry.person where national_id = any (numbers);
$$;

-- "(select …)" is computed once a statement, so that work of the system pays nothing for each row.
do $$
declare
    whole text := '(select platform.sees_everywhere())';
    item text;
begin
    foreach item in array array[
        'membership', 'household_profile', 'assessment', 'class_period', 'household_event', 'need',
        'escape_registration', 'helper', 'correction'
    ] loop
        execute format('alter table registry.%I enable row level security', item);
        execute format('create policy in_scope on registry.%I using (%s or registry.household_in_scope(household_id))', item, whole);
    end loop;

    foreach item in array array['person_profile', 'low_income_worker'] loop
        execute format('alter table registry.%I enable row level security', item);
        execute format('create policy in_scope on registry.%I using (%s or registry.person_in_scope(person_id))', item, whole);
    end loop;

    -- A row without a place is nobody's yet: it becomes visible with its first residence or membership.
    foreach item in array array['household', 'person'] loop
        execute format('alter table registry.%I enable row level security', item);
        execute format('create policy new_ones on registry.%I for insert with check (true)', item);
        execute format('create policy seen on registry.%1$I for select using (%2$s or registry.%1$s_in_scope(id))', item, whole);
        execute format('create policy changed on registry.%1$I for update using (%2$s or registry.%1$s_in_scope(id))', item, whole);
        execute format('create policy removed on registry.%1$I for delete using (%2$s or registry.%1$s_in_scope(id))', item, whole);
    end loop;

    alter table registry.residence enable row level security;
    execute format('create policy in_scope on registry.residence using (%s or registry.household_in_scope(household_id))'
        || ' with check (%s or village_id in (select registry.villages_in_scope()) or registry.household_in_scope(household_id))',
        whole, whole);

    alter table registry.assessment_cause enable row level security;
    execute format('create policy in_scope on registry.assessment_cause using (%s or exists ('
        || 'select from registry.assessment a where a.id = assessment_id))', whole);

    -- Lists read many standings at once, so the villages are collected once and not asked household by household.
    alter table registry.standing enable row level security;
    execute format('create policy in_scope on registry.standing using (%s or village_id in (select registry.villages_in_scope()))',
        whole);
end
$$;
