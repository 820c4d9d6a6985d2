-- The answers of a sheet B1 that was scored here, with the table that gave the points. Tables are never changed, so the
-- sum can be made again. No foreign key: tables belong to another module and outlive every look.
create table registry.assessment_sheet (
    assessment_id uuid primary key constraint fk$assessment_sheet_assessment references registry.assessment,
    table_id uuid not null,
    column_name text not null,
    -- Codes of the answers by code of the question.
    answers jsonb not null,
    points int not null constraint check$assessment_sheet_points check (points >= 0)
);

-- The result by a province's own income line, beside the national one and never in its place.
create table registry.assessment_local (
    assessment_id uuid primary key constraint fk$assessment_local_assessment references registry.assessment,
    table_id uuid not null,
    document text not null,
    result text not null
        constraint check$assessment_local_result check (result in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR', 'UNDECIDED')),
    findings jsonb not null
);

revoke update, truncate on registry.assessment_sheet, registry.assessment_local from chungtay_app;
alter table registry.assessment_sheet enable row level security;
create policy in_scope on registry.assessment_sheet using ((select platform.sees_everywhere())
    or exists (select from registry.assessment a where a.id = assessment_id));
alter table registry.assessment_local enable row level security;
create policy in_scope on registry.assessment_local using ((select platform.sees_everywhere())
    or exists (select from registry.assessment a where a.id = assessment_id));
