-- A plan that somebody brought. Nothing of it is used for anything but its check; its owner sees and deletes it.
create table plancheck.plan_check (
    id uuid primary key,
    file_name text not null,
    state text not null constraint check$plan_check_state check (state in ('CHECKING', 'CHECKED', 'REFUSED')),
    refusal text,
    line_count int not null default 0,
    job_id uuid,
    brought_by uuid not null,
    brought_at timestamptz not null
);
create index idx$plan_check_brought_by on plancheck.plan_check (brought_by, brought_at);
comment on column plancheck.plan_check.refusal is 'key of the message that says why the file was not read';

-- The file while it waits to be read, in pieces that fit into memory; gone afterwards.
create table plancheck.plan_part (
    check_id uuid not null constraint fk$plan_part_check references plancheck.plan_check on delete cascade,
    part int not null,
    content bytea not null,
    primary key (check_id, part)
);

create table plancheck.plan_line (
    check_id uuid not null constraint fk$plan_line_check references plancheck.plan_check on delete cascade,
    line_no int not null,
    content text not null,
    place text,
    primary key (check_id, line_no)
);

create table plancheck.plan_unread (
    check_id uuid not null constraint fk$plan_unread_check references plancheck.plan_check on delete cascade,
    number int not null,
    line_no int not null,
    place text not null,
    reason text not null,
    primary key (check_id, number)
);

-- What was printed, what was proposed, and what somebody decided: the printed form is never overwritten.
create table plancheck.finding (
    check_id uuid not null constraint fk$finding_check references plancheck.plan_check on delete cascade,
    number int not null,
    gravity text not null
        constraint check$finding_gravity check (gravity in ('ERROR', 'CONTRADICTION', 'ROUNDING', 'WORDING')),
    kind text not null,
    line_no int not null,
    quote text not null,
    printed text not null,
    expected text not null,
    reason_key text not null,
    reason_values text[] not null,
    related_lines int[] not null,
    related_quotes text[] not null,
    decision text constraint check$finding_decision check (decision in ('MENDED', 'KEPT')),
    decision_reason text,
    decided_by uuid,
    decided_at timestamptz,
    primary key (check_id, number),
    constraint check$finding_kept_with_reason check (decision is distinct from 'KEPT' or decision_reason <> ''),
    constraint check$finding_decided_by_somebody check ((decision is null) = (decided_by is null))
);

alter table plancheck.plan_check enable row level security;
create policy own on plancheck.plan_check using (platform.sees_everywhere() or brought_by = platform.caller());
do $$
declare
    part text;
begin
    foreach part in array array['plan_part', 'plan_line', 'plan_unread', 'finding'] loop
        execute format('alter table plancheck.%I enable row level security', part);
        execute format(
            'create policy own on plancheck.%I using (exists (select from plancheck.plan_check c where c.id = check_id))', part);
    end loop;
end
$$;
