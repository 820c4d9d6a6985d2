-- The budget of one plan. Its plan is known by an id of the plan's owner and nothing else.
create table budget.budget (
    id uuid primary key,
    plan_id uuid constraint uniq$budget_plan unique,
    unit_id uuid not null constraint fk$budget_unit references geography.unit,
    year int not null,
    opened_by uuid,
    opened_at timestamptz not null default now()
);
create index idx$budget_unit on budget.budget (unit_id, year);

-- Version 0 is the budget as first made; version 1 is the adjustment "lần thứ 01". Only the newest one can change.
create table budget.version (
    id uuid primary key,
    budget_id uuid not null constraint fk$version_budget references budget.budget,
    number int not null,
    reason text,
    step text not null constraint check$version_step
        check (step in ('PROPOSED', 'COMPILED', 'FINANCE', 'COUNCIL', 'ALLOCATED')),
    revision int not null default 0,
    made_by uuid,
    made_at timestamptz not null default now(),
    constraint uniq$version_number unique (budget_id, number),
    constraint check$version_adjustment_has_reason check (number = 0 or reason is not null)
);

create table budget.line (
    id uuid not null,
    version_id uuid not null constraint fk$line_version references budget.version,
    component text not null,
    content text,
    activity text not null,
    use_code text not null,
    source text not null,
    tier text not null,
    kind text not null constraint check$line_kind check (kind in ('INVESTMENT', 'RECURRENT')),
    origin text not null constraint check$line_origin check (origin in ('DOMESTIC', 'FOREIGN')),
    year_of_origin int not null,
    unit_id uuid constraint fk$line_unit references geography.unit,
    amount_dong bigint constraint check$line_amount check (amount_dong >= 0),
    held_by text,
    counterpart boolean not null,
    carry_document text,
    carry_last_day date,
    constraint pk$line primary key (version_id, id),
    constraint check$line_amount_or_holder check (amount_dong is not null or held_by is not null),
    constraint check$line_carry_is_whole check ((carry_document is null) = (carry_last_day is null))
);
create index idx$line_unit on budget.line (unit_id);

-- Each step on the way of a capital plan with its document. Steps are only added.
create table budget.step_taken (
    id uuid primary key,
    version_id uuid not null constraint fk$step_taken_version references budget.version,
    step text not null,
    document text not null,
    document_date date not null,
    taken_by uuid,
    taken_at timestamptz not null default now()
);
create index idx$step_taken_version on budget.step_taken (version_id);
revoke update, delete, truncate on budget.step_taken from chungtay_app;

-- Money of one component and source divided among units by weighted criteria. Once decided it does not change.
create table budget.allocation (
    id uuid primary key,
    version_id uuid not null constraint fk$allocation_version references budget.version,
    component text not null,
    source text not null,
    amount_dong bigint not null constraint check$allocation_amount check (amount_dong >= 0),
    rounding_dong bigint not null constraint check$allocation_rounding check (rounding_dong >= 1),
    revision int not null default 0,
    document text,
    decided_on date,
    decided_by uuid,
    constraint check$allocation_decision_is_whole check ((document is null) = (decided_on is null))
);
create index idx$allocation_version on budget.allocation (version_id);

create table budget.criterion (
    allocation_id uuid not null constraint fk$criterion_allocation references budget.allocation,
    number int not null,
    name text not null,
    weight numeric not null constraint check$criterion_weight check (weight >= 0),
    constraint pk$criterion primary key (allocation_id, number)
);

create table budget.share (
    allocation_id uuid not null constraint fk$share_allocation references budget.allocation,
    unit_id uuid not null constraint fk$share_unit references geography.unit,
    number int not null,
    measures numeric[] not null,
    amount_dong bigint constraint check$share_amount check (amount_dong >= 0),
    constraint pk$share primary key (allocation_id, unit_id)
);
create index idx$share_unit on budget.share (unit_id);
