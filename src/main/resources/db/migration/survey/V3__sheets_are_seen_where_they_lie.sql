-- The second wall: a sheet tells of people, so it is seen where its unit lies. A unit that is no more lies where
-- everything lies that it went into. Sheets are asked for by subject or by id, so the rows that come before this
-- function are few. Owned by the owner of the tables.
create function survey.sheet_in_scope(unit uuid) returns boolean
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
            where n.unit_id = h.unit_id and geography.holds(n.valid_from, n.valid_to, platform.today()))
    )
    select coalesce(bool_and(exists (
        select from geography.ancestry a
        where a.unit_id = h.unit_id and a.ancestor_id = any (platform.areas())
            and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, platform.today())))), false)
    from heir h
    where exists (
        select from geography.unit_name n
        where n.unit_id = h.unit_id and geography.holds(n.valid_from, n.valid_to, platform.today()));
$$;

alter table survey.sheet enable row level security;
create policy in_scope on survey.sheet
    using ((select platform.sees_everywhere()) or survey.sheet_in_scope(unit_id));
alter table survey.sheet_revision enable row level security;
create policy in_scope on survey.sheet_revision
    using ((select platform.sees_everywhere()) or exists (select from survey.sheet s where s.id = sheet_id));
