-- Programmes that agencies sign with each other: who, on what basis, for how long, and what each does.
create table documents.coordination_programme (
    id uuid primary key,
    unit_id uuid not null constraint fk$coordination_programme_unit references geography.unit,
    name text not null constraint check$coordination_programme_name check (btrim(name) <> ''),
    number text not null default '',
    parties text[] not null constraint check$coordination_programme_two_parties check (cardinality(parties) >= 2),
    basis text not null constraint check$coordination_programme_basis check (btrim(basis) <> ''),
    signed_on date,
    valid_from date,
    valid_to date,
    search_text text not null,
    version int not null default 1,
    recorded_by uuid,
    recorded_at timestamptz not null default now(),
    constraint check$coordination_programme_period check (valid_to >= valid_from)
);
create index idx$coordination_programme_unit on documents.coordination_programme (unit_id);

create table documents.coordination_task (
    programme_id uuid not null constraint fk$coordination_task_programme references documents.coordination_programme,
    position int not null constraint check$coordination_task_position check (position >= 1),
    task text not null constraint check$coordination_task_words check (btrim(task) <> ''),
    party text not null,
    constraint pk$coordination_task primary key (programme_id, position)
);
