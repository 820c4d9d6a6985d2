-- What a plan of a unit for a year promises. The plan itself is known to the module above; here is what it holds.
create table targets.target_set (
    id uuid primary key,
    unit_id uuid not null constraint fk$target_set_unit references geography.unit,
    year int not null constraint check$target_set_year check (year between 2000 and 2100),
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint uniq$target_set_unit_and_year unique (unit_id, year)
);

-- One promise. The number is kept as it is printed ("08", "1/5"), because text and annexes are written from here.
create table targets.target (
    id uuid primary key,
    set_id uuid not null constraint fk$target_set references targets.target_set,
    number int not null,
    indicator text not null,
    name text not null,
    template text not null,
    comparator text,
    low text,
    high text,
    dash text not null default '',
    sign text not null default '',
    meaning text,
    tolerance numeric,
    unit text not null,
    population text not null default '',
    base_year int,
    base_numerator bigint,
    base_denominator bigint,
    parent_id uuid constraint fk$target_parent references targets.target,
    relation text constraint check$target_relation check (relation in ('PART_OF_SUM', 'AMONG')),
    conditional boolean not null default false,
    last_year int not null,
    accumulates text not null constraint check$target_accumulates check (accumulates in ('SUM_OF_YEARS', 'LAST_VALUE', 'AGAINST_START')),
    lead text not null default '',
    component text not null default '',
    version int not null default 1,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$target_number_with_its_words check ((comparator is null) = (low is null)),
    constraint check$target_relation_with_parent check ((parent_id is null) = (relation is null)),
    constraint check$target_not_its_own_part check (parent_id <> id)
);
create index idx$target_set on targets.target (set_id, number);
create index idx$target_parent on targets.target (parent_id);
comment on column targets.target.last_year is 'the year of the plan, or the last year of the period that the target is for';

-- The part of a target that a unit below has to reach, with its own number (TGT-22).
create table targets.assignment (
    target_id uuid not null constraint fk$assignment_target references targets.target,
    unit_id uuid not null constraint fk$assignment_unit references geography.unit,
    low text not null,
    high text,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint pk$assignment primary key (target_id, unit_id)
);
create index idx$assignment_unit on targets.assignment (unit_id);

-- What somebody told of a result, with what was counted and how one can see it. Written once; a correction is a new row.
create table targets.result (
    id uuid primary key,
    target_id uuid not null constraint fk$result_target references targets.target,
    unit_id uuid not null constraint fk$result_unit references geography.unit,
    as_of date not null,
    numerator bigint constraint check$result_numerator check (numerator >= 0),
    denominator bigint constraint check$result_denominator check (denominator >= 0),
    value numeric not null,
    source text not null,
    evidence text not null default '',
    file_name text not null default '',
    reported_at timestamptz not null default now(),
    reported_by uuid not null default platform.caller(),
    checked_by uuid,
    confirmed_by uuid,
    constraint check$result_checked_by_another check (checked_by <> reported_by),
    constraint check$result_confirmed_by_another check (confirmed_by <> reported_by),
    constraint check$result_confirmed_after_check check (confirmed_by is null or checked_by is not null)
);
create index idx$result_target on targets.result (target_id, unit_id, as_of);
create index idx$result_unit on targets.result (unit_id);

-- The households that units below are to bring out of poverty: the counts they start from, frozen with the sheet.
create table targets.quota_sheet (
    set_id uuid not null constraint fk$quota_sheet_set references targets.target_set,
    class text not null constraint check$quota_sheet_class check (class in ('POOR', 'NEAR_POOR')),
    as_of date not null,
    method text not null,
    headline bigint not null constraint check$quota_sheet_headline check (headline >= 0),
    version int not null default 1,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint pk$quota_sheet primary key (set_id, class)
);

create table targets.quota (
    set_id uuid not null,
    class text not null,
    unit_id uuid not null constraint fk$quota_unit references geography.unit,
    place int not null,
    urban boolean not null,
    households bigint not null,
    low bigint not null,
    registered bigint not null,
    exits bigint not null,
    locked boolean not null,
    constraint pk$quota primary key (set_id, class, unit_id),
    constraint fk$quota_sheet foreign key (set_id, class) references targets.quota_sheet (set_id, class) on delete cascade,
    constraint check$quota_whole_households check (exits between 0 and low and low <= households)
);
create index idx$quota_unit on targets.quota (unit_id);
