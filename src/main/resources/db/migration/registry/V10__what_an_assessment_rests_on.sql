-- A decision of long ago has to be understood, and decided again, as it was: so the answer to the question about
-- livelihood and the edition of the standards belong to it. Both are unknown for looks recorded before this.
alter table registry.assessment
    add column made_in_agriculture text not null default 'UNKNOWN'
        constraint check$assessment_agriculture check (made_in_agriculture in ('YES', 'NO', 'UNKNOWN')),
    add column edition text;

-- What the records of that day said to each indicator when somebody looked at the household, from which facts, and
-- what was decided. Whoever decides against a known record says why.
create table registry.assessment_answer (
    assessment_id uuid not null constraint fk$assessment_answer_assessment references registry.assessment,
    indicator int not null constraint check$assessment_answer_indicator check (indicator between 1 and 12),
    recorded text not null constraint check$assessment_answer_recorded check (recorded in ('YES', 'NO', 'UNKNOWN')),
    decided text not null constraint check$assessment_answer_decided check (decided in ('YES', 'NO', 'UNKNOWN')),
    reason text,
    -- Names of facts and of people by their id, as vn.chungtay.registry.model.evidence.Because.
    because jsonb not null,
    constraint pk$assessment_answer primary key (assessment_id, indicator),
    constraint check$assessment_answer_reason
        check (decided = recorded or recorded = 'UNKNOWN' or length(trim(coalesce(reason, ''))) > 0)
);
revoke update, truncate on registry.assessment_answer from chungtay_app;
alter table registry.assessment_answer enable row level security;
create policy in_scope on registry.assessment_answer using ((select platform.sees_everywhere())
    or exists (select from registry.assessment a where a.id = assessment_id));
