-- What has happened in a household that escaped, and by when somebody is to go there. A duty tells the fact as it was known
-- and the rule with its first day, so that years later it explains itself; it is never changed, only closed. Whose it is
-- nobody writes down: it follows from who is in charge on the day.
create table accompaniment.duty (
    id uuid primary key,
    household_id uuid not null,
    rule text not null constraint check$duty_rule check (rule in (
        'LOOKED_POOR', 'NEAR_LINE', 'NEW_LACK', 'MEMBER_DIED', 'MEMBER_LEFT', 'JOB_LOST', 'LEFT_SCHOOL', 'DISABLED',
        'INSURANCE_LOST', 'HOUSE_WORSE', 'NEED', 'VISIT_FOUND_RISK')),
    person_id uuid,
    -- Codes and numbers of the sentence, in its order.
    facts text[] not null,
    happened_on date not null,
    opened_on date not null,
    due_on date not null,
    rules_from date not null,
    made_at timestamptz not null default now(),
    constraint check$duty_days check (happened_on <= opened_on and opened_on <= due_on),
    constraint uniq$duty_one_of_a_fact unique nulls not distinct (household_id, rule, person_id, happened_on, opened_on)
);

create table accompaniment.visit (
    id uuid primary key,
    household_id uuid not null,
    visited_on date not null,
    visitor text not null constraint check$visit_visitor check (btrim(visitor) <> ''),
    result text not null constraint check$visit_result check (result in ('STABLE', 'NEEDS_HELP', 'AT_RISK', 'ABSENT')),
    note text not null constraint check$visit_note check (btrim(note) <> ''),
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now()
);
create index idx$visit_household on accompaniment.visit (household_id, visited_on);

create table accompaniment.duty_end (
    duty_id uuid primary key constraint fk$duty_end_duty references accompaniment.duty,
    why text not null constraint check$duty_end_why
        check (why in ('VISITED', 'LOOKED_AT', 'NOT_SO', 'TERM_OVER', 'UNDATED', 'NOT_ESCAPED', 'POOR_AGAIN', 'GONE')),
    ended_on date not null,
    visit_id uuid constraint fk$duty_end_visit references accompaniment.visit,
    -- The look that took the place of a visit; the registry keeps what was seen.
    assessment_id uuid,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint check$duty_end_visit check ((why = 'VISITED') = (visit_id is not null)),
    constraint check$duty_end_look check ((why = 'LOOKED_AT') = (assessment_id is not null))
);
create index idx$duty_end_visit on accompaniment.duty_end (visit_id);

revoke update, delete, truncate on accompaniment.duty, accompaniment.visit, accompaniment.duty_end from chungtay_app;

do $$
declare
    item text;
begin
    foreach item in array array['duty', 'visit'] loop
        execute format('alter table accompaniment.%I enable row level security', item);
        execute format('create policy in_scope on accompaniment.%I using ((select platform.sees_everywhere())'
            || ' or accompaniment.household_seen(household_id))', item);
        execute format('create policy written_here on accompaniment.%I as restrictive for insert with check'
            || ' ((select platform.sees_everywhere()) or accompaniment.household_here(household_id))', item);
    end loop;
end
$$;
alter table accompaniment.duty_end enable row level security;
create policy in_scope on accompaniment.duty_end
    using ((select platform.sees_everywhere()) or exists (select from accompaniment.duty d where d.id = duty_id));
