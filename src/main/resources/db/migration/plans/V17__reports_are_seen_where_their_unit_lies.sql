-- The second wall, as for households: the free words of reports may tell of people, so a report is seen where its unit
-- lies. A unit that is no more lies where everything lies that it went into. Owned by the owner of the tables.
create function plans.units_of_reports_in_scope() returns setof uuid
    language sql stable security definer set search_path = ''
    as $$
    with recursive heir (unit_id, now_id) as (
        select distinct r.unit_id, r.unit_id from plans.field_report r
        union
        select h.unit_id, s.successor_id
        from heir h
        join geography.succession s on s.predecessor_id = h.now_id
        where not exists (
            select from geography.unit_name n
            where n.unit_id = h.now_id and geography.holds(n.valid_from, n.valid_to, platform.today()))
    )
    select h.unit_id
    from heir h
    where exists (
        select from geography.unit_name n
        where n.unit_id = h.now_id and geography.holds(n.valid_from, n.valid_to, platform.today()))
    group by h.unit_id
    having bool_and(exists (
        select from geography.ancestry a
        where a.unit_id = h.now_id and a.ancestor_id = any (platform.areas())
            and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, platform.today()))));
$$;

alter table plans.field_report enable row level security;
create policy seen on plans.field_report for select
    using ((select platform.sees_everywhere()) or unit_id in (select plans.units_of_reports_in_scope()));
create policy answered on plans.field_report for update
    using ((select platform.sees_everywhere()) or unit_id in (select plans.units_of_reports_in_scope()));
-- Who may send is asked by the application; the first report of a unit is of one that the function does not know yet.
create policy new_ones on plans.field_report for insert with check (true);
alter table plans.field_report_line enable row level security;
create policy seen on plans.field_report_line for select
    using (exists (select from plans.field_report r where r.id = report_id));
create policy new_ones on plans.field_report_line for insert with check (true);
