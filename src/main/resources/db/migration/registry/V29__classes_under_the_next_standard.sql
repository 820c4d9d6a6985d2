-- What each household would be under the next standard, counted area by area (a commune with its villages). An area is
-- counted in one transaction: its rows go and come together, so that sums and lists agree.
create table registry.next_count (
    area_id uuid primary key,
    -- What asked for the count; a run that goes on after a crash leaves out what bears its name already.
    run text not null,
    standard_id text not null,
    edition text not null,
    as_of date not null,
    counted_at timestamptz not null
);

-- Without foreign keys on purpose, as for bulk results: half a million rows are derived at night, and a household that is
-- withdrawn later leaves a row that the next count removes.
create table registry.next_class (
    area_id uuid not null,
    household_id uuid not null,
    village_id uuid not null,
    class_now text not null
        constraint check$next_class_now check (class_now in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR', 'UNCLASSIFIED')),
    result text not null constraint check$next_class_result
        check (result in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR', 'BELOW_LINE', 'ABOVE_LINE', 'OPEN')),
    -- Bits of vn.chungtay.registry.OpenReason; 0 where the standard decides.
    reasons int not null,
    persons int not null,
    looked_on date,
    constraint pk$next_class primary key (area_id, household_id),
    constraint check$next_class_open check ((reasons <> 0) = (result in ('BELOW_LINE', 'ABOVE_LINE', 'OPEN')))
);
create index idx$next_class_village on registry.next_class (village_id, class_now, result);

-- The same added up; it tells of nobody in particular.
create table registry.next_tally (
    village_id uuid not null,
    area_id uuid not null,
    class_now text not null,
    result text not null,
    reasons int not null,
    households int not null constraint check$next_tally_households check (households > 0),
    persons int not null constraint check$next_tally_persons check (persons >= 0),
    constraint pk$next_tally primary key (village_id, class_now, result, reasons)
);
create index idx$next_tally_area on registry.next_tally (area_id);

-- Places that somebody has asked to be counted, until the count has ended: of two who ask at once, one count is planned.
create table registry.next_order (
    place_id uuid not null constraint pk$next_order primary key constraint fk$next_order_place references geography.unit,
    ordered_at timestamptz not null
);

alter table registry.next_class enable row level security;
create policy in_scope on registry.next_class
    using ((select platform.sees_everywhere()) or village_id in (select registry.villages_in_scope()));

create view registry.pub_next_count with (security_invoker = true) as
select area_id, standard_id, edition, as_of, counted_at
from registry.next_count;

create view registry.pub_next_class with (security_invoker = true) as
select household_id, village_id, class_now, result, reasons, persons, looked_on
from registry.next_class;

create view registry.pub_next_tally with (security_invoker = true) as
select village_id, area_id, class_now, result, reasons, households, persons
from registry.next_tally;

revoke insert, update, delete on registry.pub_next_count, registry.pub_next_class, registry.pub_next_tally from chungtay_app;
