-- The units of which the caller may see members: each unit is asked once, however many work there, and the answer is kept
-- for the whole statement. A member is written where the unit itself lies in the areas of the caller, whether or not
-- anybody works there yet. Owned by the owner of the tables.
create function staff.units_in_scope() returns setof uuid
    language sql stable security definer set search_path = ''
    as $$
    select u.unit_id
    from (select distinct m.unit_id from staff.member m) u
    where staff.unit_within(u.unit_id, platform.areas(), platform.today());
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
