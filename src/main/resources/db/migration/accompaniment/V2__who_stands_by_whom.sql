-- Whether somebody who looks after these areas may know who works in a unit: it lies in them, or they lie in it.
create function accompaniment.unit_near(unit uuid, places uuid[]) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select geography.unit_within(unit, places) or exists (
        select from geography.ancestry a
        where a.unit_id = any (places) and a.ancestor_id = unit
            and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, platform.today())));
$$;

-- Whether the caller sees a household. The registry's view is named in plpgsql only, which looks for it when it runs (as
-- campaigns.villages_in_scope does).
create function accompaniment.household_seen(household uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from registry.pub_household h where h.id = household);
end
$$;

-- Whether a household lives in the areas of the caller, or lived there last. Whoever looked after it before sees what was; of
-- what is they write nothing down.
create function accompaniment.household_here(household uuid) returns boolean
    language plpgsql stable as $$
begin
    return (
        select r.village_id in (select v.village_id from registry.pub_village_in_scope v)
        from registry.pub_residence r
        where r.household_id = household
        order by r.valid_from desc limit 1);
end
$$;

-- Who helps households on behalf of a commune: a member of its committee, an official, a member of a union, the head of a
-- village. With an account they see what is theirs; the account is named without a foreign key, it may go before them.
create table accompaniment.companion (
    id uuid primary key,
    unit_id uuid not null constraint fk$companion_unit references geography.unit,
    full_name text not null constraint check$companion_name check (btrim(full_name) <> ''),
    position text not null default '',
    kind text not null constraint check$companion_kind check (kind in ('COMMITTEE', 'OFFICIAL', 'UNION', 'VILLAGE', 'OTHER')),
    user_id uuid,
    valid_from date not null,
    valid_to date,
    folded text not null generated always as (platform.fold(full_name || ' ' || position)) stored,
    version int not null default 1,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint check$companion_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$companion_once unique (unit_id, folded, valid_from)
);
create index idx$companion_user on accompaniment.companion (user_id) where user_id is not null;

-- Who is in charge of a village, one at a time. An end is never moved, only followed.
create table accompaniment.village_charge (
    id uuid primary key,
    village_id uuid not null constraint fk$village_charge_village references geography.unit,
    companion_id uuid not null constraint fk$village_charge_companion references accompaniment.companion,
    valid_from date not null,
    valid_to date,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint check$village_charge_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$village_charge_one_a_day
        exclude using gist (village_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$village_charge_village on accompaniment.village_charge (village_id);
create index idx$village_charge_companion on accompaniment.village_charge (companion_id);

-- Who helps a household, one at a time. No foreign key to the household: what was done for it stays, whatever becomes of
-- a record that was entered by mistake.
create table accompaniment.household_charge (
    id uuid primary key,
    household_id uuid not null,
    companion_id uuid not null constraint fk$household_charge_companion references accompaniment.companion,
    valid_from date not null,
    valid_to date,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint check$household_charge_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$household_charge_one_a_day
        exclude using gist (household_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$household_charge_household on accompaniment.household_charge (household_id);
create index idx$household_charge_companion on accompaniment.household_charge (companion_id);

-- What a household is to be given or was given, whoever gives it.
create table accompaniment.help (
    id uuid primary key,
    household_id uuid not null,
    what text not null constraint check$help_what check (btrim(what) <> ''),
    planned_for date,
    given_on date,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint check$help_planned_or_given check (planned_for is not null or given_on is not null)
);
create index idx$help_household on accompaniment.help (household_id);

-- Why a household that had registered to escape did, or did not, by the end of a year; the last line holds.
create table accompaniment.year_end (
    id uuid primary key,
    household_id uuid not null,
    year int not null constraint check$year_end_year check (year between 1990 and 2200),
    reason text not null constraint check$year_end_reason check (btrim(reason) <> ''),
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now()
);
create index idx$year_end_household on accompaniment.year_end (household_id, year, made_at);
revoke update, delete, truncate on accompaniment.year_end from chungtay_app;

-- The second wall: what is about a household is seen by whoever sees the household.
alter table accompaniment.companion enable row level security;
create policy seen on accompaniment.companion for select
    using ((select platform.sees_everywhere()) or accompaniment.unit_near(unit_id, platform.areas()));
create policy new_ones on accompaniment.companion for insert
    with check ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
create policy changed on accompaniment.companion for update
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
create policy removed on accompaniment.companion for delete
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));

alter table accompaniment.village_charge enable row level security;
create policy in_scope on accompaniment.village_charge
    using ((select platform.sees_everywhere()) or geography.unit_within(village_id, platform.areas()));

do $$
declare
    item text;
begin
    foreach item in array array['household_charge', 'help', 'year_end'] loop
        execute format('alter table accompaniment.%I enable row level security', item);
        execute format('create policy in_scope on accompaniment.%I using ((select platform.sees_everywhere())'
            || ' or accompaniment.household_seen(household_id))', item);
        execute format('create policy written_here on accompaniment.%I as restrictive for insert with check'
            || ' ((select platform.sees_everywhere()) or accompaniment.household_here(household_id))', item);
    end loop;
end
$$;
