-- Who attends no school has the word that every schooling has.
alter table registry.person_profile drop constraint check$person_profile_attending;
alter table registry.person_profile add constraint check$person_profile_attending check (attending in (
    'NONE', 'PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY'));

-- A trial of a standard on everybody: each household's last evidence before a look through the evaluator, with what it
-- found. Findings of one kind share one pattern, so a row keeps only what was measured.
create table registry.bulk_pattern (
    run_id uuid not null,
    number int not null,
    standard_id text,
    area_type text not null,
    result text not null
        constraint check$bulk_pattern_result check (result in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR', 'UNDECIDED')),
    -- The findings as in assessment.findings, without the measured values, which stand in the rows in this order.
    findings jsonb not null,
    constraint pk$bulk_pattern primary key (run_id, number)
);

-- Without foreign keys on purpose: half a million results are written at once, from the tables they would point to, in
-- the transaction that reads them. A household that is withdrawn later leaves a result that no view shows.
create table registry.bulk_result (
    run_id uuid not null,
    household_id uuid not null,
    pattern int not null,
    measured bigint[] not null,
    constraint pk$bulk_result primary key (run_id, household_id)
);

-- Results are written by COPY, which row-level security does not allow; so the application may add rows but read them
-- only through the view, which shows those of the caller's area.
revoke select, update, delete on registry.bulk_result from chungtay_app;
create view registry.bulk_outcome with (security_barrier) as
    select r.run_id, r.household_id, p.standard_id, p.area_type, p.result, r.measured, p.findings
    from registry.bulk_result r
    join registry.bulk_pattern p on p.run_id = r.run_id and p.number = r.pattern
    where exists (select from registry.household h where h.id = r.household_id)
        and ((select platform.sees_everywhere()) or registry.household_in_scope(r.household_id));
grant select on registry.bulk_outcome to chungtay_app;
