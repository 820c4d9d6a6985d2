-- What a resolution of the council or the Party says about a target or a budget line of the plan (LEG-05). It is held
-- against the plan and is no part of its text.
create table plans.resolution_mark (
    id uuid primary key,
    plan_id uuid not null constraint fk$resolution_mark_plan references plans.plan,
    subject text not null constraint check$resolution_mark_subject check (subject in ('TARGET', 'BUDGET_LINE')),
    subject_id uuid not null,
    citation text not null constraint check$resolution_mark_citation check (btrim(citation) <> ''),
    bound text not null constraint check$resolution_mark_bound check (bound in ('EXACTLY', 'AT_LEAST', 'AT_MOST', 'NOT_SAID')),
    amount numeric,
    made_by uuid not null,
    constraint check$resolution_mark_amount check ((bound = 'NOT_SAID') = (amount is null)),
    constraint uniq$resolution_mark_once unique (plan_id, subject_id, citation)
);

-- Scope, groups and the last day of carrying out. A version without a line of its own has that of the one before it.
create table plans.scope (
    version_id uuid primary key constraint fk$scope_version references plans.version,
    objective text not null default '',
    area text not null default '',
    groups text not null default '',
    ends_on date
);
create trigger scope_guard before insert or update or delete on plans.scope
    for each row execute function plans.guard_text();

-- Policies of the plan's years beyond the parts of the programme, and how many people each reached (PLN-19).
create table plans.policy (
    id uuid primary key,
    plan_id uuid not null constraint fk$policy_plan references plans.plan,
    name text not null constraint check$policy_name check (btrim(name) <> ''),
    responsible text not null constraint check$policy_responsible check (btrim(responsible) <> ''),
    made_by uuid not null,
    constraint uniq$policy_once unique (plan_id, name)
);
create table plans.policy_reach (
    policy_id uuid not null constraint fk$policy_reach_policy references plans.policy on delete cascade,
    year int not null,
    people int not null constraint check$policy_reach_people check (people >= 0),
    evidence text not null constraint check$policy_reach_evidence check (btrim(evidence) <> ''),
    made_by uuid not null,
    made_at timestamptz not null,
    constraint pk$policy_reach primary key (policy_id, year)
);

-- A work that more than one programme pays for stands once, with a line of funding for each (PLN-12).
create table plans.shared_work (
    id uuid primary key,
    plan_id uuid not null constraint fk$shared_work_plan references plans.plan,
    name text not null constraint check$shared_work_name check (btrim(name) <> ''),
    place text not null,
    name_folded text not null,
    made_by uuid not null,
    constraint uniq$shared_work_once unique (plan_id, name_folded, place)
);
create table plans.work_funding (
    work_id uuid not null constraint fk$work_funding_work references plans.shared_work on delete cascade,
    programme text not null constraint check$work_funding_programme check (btrim(programme) <> ''),
    amount_dong bigint not null constraint check$work_funding_amount check (amount_dong > 0),
    constraint pk$work_funding primary key (work_id, programme)
);

-- To whom an issued plan went, and who said that they have it (PLN-06).
create table plans.delivery (
    version_id uuid not null constraint fk$delivery_version references plans.version,
    organisation text not null,
    reason text not null constraint check$delivery_reason check (reason in ('STANDING', 'LEAD', 'TAKES_PART')),
    sent_at timestamptz not null,
    received_by uuid,
    received_at timestamptz,
    constraint pk$delivery primary key (version_id, organisation),
    constraint check$delivery_receipt check ((received_by is null) = (received_at is null))
);
revoke delete, truncate on plans.delivery from chungtay_app;
