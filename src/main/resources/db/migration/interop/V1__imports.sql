create schema interop;
grant usage on schema interop to chungtay_app;
alter default privileges in schema interop grant select, insert, update, delete on tables to chungtay_app;

-- A list that somebody brought, from its arrival to its undoing.
create table interop.import (
    id uuid primary key,
    file_name text not null,
    file_size bigint not null,
    unit_id uuid not null constraint fk$import_unit references geography.unit,
    effective_on date not null,
    state text not null
        constraint check$import_state check (state in ('CHECKING', 'REFUSED', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDONE')),
    problem text,
    letters text,
    row_count int not null default 0,
    fresh int not null default 0,
    changed int not null default 0,
    same int not null default 0,
    mistakes int not null default 0,
    doubts int not null default 0,
    job_id uuid,
    uploaded_by uuid,
    uploaded_at timestamptz not null default now(),
    applied_at timestamptz,
    undone_at timestamptz
);
create index idx$import_unit on interop.import (unit_id);
create index idx$import_uploaded_by on interop.import (uploaded_by, uploaded_at);

-- The original, in pieces that fit into memory.
create table interop.import_part (
    import_id uuid not null constraint fk$import_part_import references interop.import on delete cascade,
    part int not null,
    content bytea not null,
    primary key (import_id, part)
);

-- Who is in the file, to find the same number or the same household twice in one step.
create table interop.import_person (
    import_id uuid not null constraint fk$import_person_import references interop.import on delete cascade,
    row_no int not null,
    household int not null,
    household_code text,
    national_id text,
    primary key (import_id, row_no)
);

create table interop.import_mistake (
    import_id uuid not null constraint fk$import_mistake_import references interop.import on delete cascade,
    row_no int not null,
    field text,
    kind text not null,
    doubt boolean not null,
    value text not null
);
create index idx$import_mistake_import on interop.import_mistake (import_id, row_no);

-- What applying would do, or has done, to each household that is not the same already.
create table interop.import_household (
    import_id uuid not null constraint fk$import_household_import references interop.import on delete cascade,
    row_no int not null,
    household_id uuid,
    household_code text,
    change text not null constraint check$import_household_change check (change in ('NEW', 'CHANGED')),
    differences text[] not null,
    primary key (import_id, row_no)
);

-- Lists hold people's data: only the person who brought one sees it, and the system.
alter table interop.import enable row level security;
create policy own on interop.import using (platform.sees_everywhere() or uploaded_by = platform.caller());
do $$
declare
    part text;
begin
    foreach part in array array['import_part', 'import_person', 'import_mistake', 'import_household'] loop
        execute format('alter table interop.%I enable row level security', part);
        execute format(
            'create policy own on interop.%I using (exists (select from interop.import i where i.id = import_id))', part);
    end loop;
end
$$;
