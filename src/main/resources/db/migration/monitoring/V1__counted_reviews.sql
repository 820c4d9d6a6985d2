create schema monitoring;
grant usage on schema monitoring to chungtay_app;
alter default privileges in schema monitoring grant select, insert, update, delete on tables to chungtay_app;

-- In plpgsql, which looks for the view when it runs: see figures.villages_in_scope.
create function monitoring.villages_in_scope() returns setof uuid
    language plpgsql stable rows 1000 as $$
begin
    return query select village_id from registry.pub_village_in_scope;
end
$$;

-- One run over all communes of a place; a run that was interrupted goes on with those it has not counted yet.
create table monitoring.count_run (
    id uuid primary key,
    unit_id uuid not null constraint fk$count_run_unit references geography.unit,
    round text not null,
    opening_on date not null,
    closing_on date not null,
    asked_at timestamptz not null,
    asked_by uuid default platform.caller(),
    constraint check$count_run_days check (opening_on < closing_on)
);
create index idx$count_run_unit on monitoring.count_run (unit_id, round);

-- What one area had on the two days of a round: a commune with its villages, or a larger unit with those of its villages
-- that lie in no commune on the closing day. Never changed; a new count stands beside it under the next number.
create table monitoring.counting (
    id uuid primary key,
    run_id uuid not null constraint fk$counting_run references monitoring.count_run,
    area_id uuid not null constraint fk$counting_area references geography.unit,
    round text not null,
    opening_on date not null,
    closing_on date not null,
    number int not null constraint check$counting_number check (number >= 1),
    counted_at timestamptz not null,
    counted_by uuid default platform.caller(),
    rows_hash text not null default '',
    constraint check$counting_days check (opening_on < closing_on),
    constraint uniq$counting_number unique (area_id, round, number),
    constraint uniq$counting_once_a_run unique (run_id, area_id)
);

-- A household in a village during the round. Whoever moves has two such rows: one that goes, one that comes.
create table monitoring.counted_household (
    counting_id uuid not null constraint fk$counted_household_counting references monitoring.counting on delete cascade,
    household_id uuid not null,
    village_id uuid not null,
    was_here boolean not null,
    is_here boolean not null,
    opening_class text,
    closing_class text,
    opening_persons int not null,
    stayed_persons int not null,
    closing_persons int not null,
    poor_before boolean not null,
    near_poor_before boolean not null,
    head_id uuid,
    minority boolean not null,
    ethnicity_code text,
    deprived int not null,
    causes int not null,
    without_labour boolean,
    merit boolean,
    female_head boolean not null,
    children int not null,
    children_nutrition int not null,
    children_insurance int not null,
    children_school int not null,
    children_unknown int not null,
    constraint pk$counted_household primary key (counting_id, household_id, village_id),
    constraint check$counted_household_somewhere check (was_here or is_here),
    constraint check$counted_household_stayed
        check (stayed_persons <= opening_persons and (stayed_persons <= closing_persons or not is_here)),
    constraint check$counted_household_children check (children >= greatest(children_nutrition, children_insurance, children_school))
);
comment on column monitoring.counted_household.opening_class is
    'with which the row begins: on the opening day, or that which a household brings along when it comes; null if the register did not have it';
comment on column monitoring.counted_household.without_labour is 'nobody of working age is able to work; null: not known';
create index idx$counted_household_village on monitoring.counted_household (village_id);

-- The sums of the rows, for each village and for the whole area.
create table monitoring.counted_sum (
    counting_id uuid not null constraint fk$counted_sum_counting references monitoring.counting on delete cascade,
    unit_id uuid not null,
    measure text not null,
    households int not null,
    persons int not null,
    constraint pk$counted_sum primary key (counting_id, unit_id, measure)
);

-- Which columns of the two reports on movements a row stands in, each with its households and persons. The identity of
-- the reports, 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8, holds in every row, so it holds in every sum of rows.
create view monitoring.movement with (security_invoker = true) as
select h.counting_id, h.household_id, h.village_id, c.class, m.part, m.households, m.persons
from monitoring.counted_household h
cross join (values ('POOR', 'NEAR_POOR'), ('NEAR_POOR', 'POOR')) as c (class, other)
cross join lateral (values
    (1, h.was_here and h.opening_class = c.class, 1, h.opening_persons),
    -- Out of the class into the other low one: column 2 of the poor, column 3 of the near-poor.
    (case c.class when 'POOR' then 2 else 3 end,
        h.is_here and h.opening_class = c.class and h.closing_class = c.other, 1, h.stayed_persons),
    -- Out of the class and above both: column 3 of the poor, column 2 of the near-poor.
    (case c.class when 'POOR' then 3 else 2 end,
        h.is_here and h.opening_class = c.class and h.closing_class in ('AVERAGE_STANDARD', 'NOT_POOR'), 1, h.stayed_persons),
    (4, h.is_here and h.opening_class = c.class and h.closing_class = 'UNCLASSIFIED', 1, h.stayed_persons),
    (4, not h.is_here and h.opening_class = c.class, 1, h.opening_persons),
    (4, h.is_here and h.opening_class = c.class, 0, h.opening_persons - h.stayed_persons),
    (5, h.is_here and h.closing_class = c.class and h.opening_class = c.other, 1, h.stayed_persons),
    (6, h.is_here and h.closing_class = c.class and h.opening_class not in (c.class, c.other)
        and case c.class when 'POOR' then h.poor_before else h.near_poor_before end, 1, h.stayed_persons),
    (7, h.is_here and h.closing_class = c.class and h.opening_class not in (c.class, c.other)
        and not case c.class when 'POOR' then h.poor_before else h.near_poor_before end, 1, h.stayed_persons),
    (8, h.is_here and h.closing_class = c.class and h.opening_class is null, 1, h.closing_persons),
    (8, h.is_here and not h.was_here and h.opening_class = c.class, 1, h.stayed_persons),
    (8, h.is_here and h.closing_class = c.class and h.opening_class is not null, 0, h.closing_persons - h.stayed_persons),
    (9, h.is_here and h.closing_class = c.class, 1, h.closing_persons)
) as m (part, stands, households, persons)
where m.stands and (m.households <> 0 or m.persons <> 0);

revoke update, delete, truncate on monitoring.counted_household, monitoring.counted_sum from chungtay_app;
revoke update, truncate on monitoring.count_run, monitoring.counting from chungtay_app;
grant update (rows_hash) on monitoring.counting to chungtay_app;
revoke insert, update, delete on monitoring.movement from chungtay_app;

alter table monitoring.counted_household enable row level security;
create policy in_scope on monitoring.counted_household
    using ((select platform.sees_everywhere()) or village_id in (select monitoring.villages_in_scope()));
