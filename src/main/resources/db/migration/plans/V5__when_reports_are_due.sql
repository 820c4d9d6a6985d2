-- What the words of a reporting line mean in days, where the words alone do not say it ("theo quy định"). Kept for the
-- plan and not for a version: it reads the line, and changes nothing of what is printed.
create table plans.report_rule (
    id uuid primary key,
    plan_id uuid not null constraint fk$report_rule_plan references plans.plan,
    words text not null,
    every text not null constraint check$report_rule_every check (every in ('YEAR', 'QUARTER', 'MONTH')),
    month int not null,
    day int not null constraint check$report_rule_day check (day between 1 and 31),
    strictly_before boolean not null,
    made_by uuid not null,
    constraint check$report_rule_month check (month between 1 and case every when 'YEAR' then 24 when 'QUARTER' then 4 else 1 end),
    constraint uniq$report_rule_once unique (plan_id, words, every, month, day)
);
