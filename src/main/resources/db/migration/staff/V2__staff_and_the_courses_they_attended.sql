-- Who works for poverty reduction, where and from when to when (CAP-02). A post may be known by its position alone. Where
-- nobody told the sex, or whether somebody is of a minority, it is absent.
create table staff.member (
    id uuid primary key,
    unit_id uuid not null constraint fk$member_unit references geography.unit,
    full_name text not null,
    position text not null constraint check$member_position check (btrim(position) <> ''),
    kind text not null constraint check$member_kind
        check (kind in ('OFFICIAL', 'PART_TIME', 'VILLAGE', 'COLLABORATOR', 'OTHER')),
    sex text constraint check$member_sex check (sex in ('FEMALE', 'MALE')),
    minority boolean,
    valid_from date not null,
    valid_to date,
    folded text not null generated always as (platform.fold(full_name || ' ' || position)) stored,
    version int not null default 1,
    made_by uuid default platform.caller(),
    constraint check$member_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$member_once unique (unit_id, folded, valid_from)
);

-- Courses that somebody attended to their end.
create table staff.attendance (
    id uuid primary key,
    member_id uuid not null constraint fk$attendance_member references staff.member on delete cascade,
    course text not null constraint check$attendance_course check (btrim(course) <> ''),
    organiser text not null,
    first_day date not null,
    last_day date not null,
    folded text not null generated always as (platform.fold(course)) stored,
    made_by uuid default platform.caller(),
    constraint check$attendance_period check (first_day <= last_day),
    constraint uniq$attendance_once unique (member_id, folded, first_day)
);

-- Whether a unit lies in one of these places on a day. A unit that is no more on that day lies where everything lies that
-- it went into, so that nobody is lost when communes are merged. Owned by the owner of the tables.
create function staff.unit_within(unit uuid, places uuid[], on_day date) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    with recursive heir (unit_id) as (
        select unit
        union
        select s.successor_id
        from heir h
        join geography.succession s on s.predecessor_id = h.unit_id
        where not exists (
            select from geography.unit_name n
            where n.unit_id = h.unit_id and geography.holds(n.valid_from, n.valid_to, on_day))
    )
    select coalesce(bool_and(exists (
        select from geography.ancestry a
        where a.unit_id = h.unit_id and a.ancestor_id = any (places)
            and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, on_day)))), false)
    from heir h
    where exists (
        select from geography.unit_name n
        where n.unit_id = h.unit_id and geography.holds(n.valid_from, n.valid_to, on_day));
$$;

-- The units of which the caller may see members: those of today below the caller's areas, and of those that went into
-- them the ones that staff.unit_within lets pass. Worked out once for a statement, however many people work there. A
-- member is written where the unit itself lies, whether or not anybody works there yet. Owned by the owner of the tables.
create function staff.units_in_scope() returns setof uuid
    language sql stable security definer set search_path = ''
    as $$
    with recursive inside (unit_id) as (
        select distinct a.unit_id
        from geography.ancestry a
        where a.ancestor_id = any (platform.areas())
            and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, platform.today()))
    ), earlier (unit_id) as (
        select s.predecessor_id from inside i join geography.succession s on s.successor_id = i.unit_id
        union
        select s.predecessor_id from earlier e join geography.succession s on s.successor_id = e.unit_id
    )
    select i.unit_id
    from inside i
    where exists (
        select from geography.unit_name n
        where n.unit_id = i.unit_id and geography.holds(n.valid_from, n.valid_to, platform.today()))
    union
    select e.unit_id
    from earlier e
    where exists (select from staff.member m where m.unit_id = e.unit_id)
        and staff.unit_within(e.unit_id, platform.areas(), platform.today());
$$;

-- The second wall, as for households: members of units that lie today in the areas of the caller.
alter table staff.member enable row level security;
create policy seen on staff.member for select
    using ((select platform.sees_everywhere()) or unit_id in (select staff.units_in_scope()));
create policy new_ones on staff.member for insert
    with check ((select platform.sees_everywhere()) or staff.unit_within(unit_id, platform.areas(), platform.today()));
create policy changed on staff.member for update
    using ((select platform.sees_everywhere()) or unit_id in (select staff.units_in_scope()))
    with check ((select platform.sees_everywhere()) or staff.unit_within(unit_id, platform.areas(), platform.today()));
create policy removed on staff.member for delete
    using ((select platform.sees_everywhere()) or unit_id in (select staff.units_in_scope()));
alter table staff.attendance enable row level security;
create policy in_scope on staff.attendance
    using ((select platform.sees_everywhere()) or exists (select from staff.member m where m.id = member_id));
