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

drop policy in_scope on staff.member;
create policy seen on staff.member for select
    using ((select platform.sees_everywhere()) or unit_id in (select staff.units_in_scope()));
create policy new_ones on staff.member for insert
    with check ((select platform.sees_everywhere()) or staff.unit_within(unit_id, platform.areas(), platform.today()));
create policy changed on staff.member for update
    using ((select platform.sees_everywhere()) or unit_id in (select staff.units_in_scope()))
    with check ((select platform.sees_everywhere()) or staff.unit_within(unit_id, platform.areas(), platform.today()));
create policy removed on staff.member for delete
    using ((select platform.sees_everywhere()) or unit_id in (select staff.units_in_scope()));
