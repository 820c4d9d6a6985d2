-- What a unit that leads a part owes for it: plan, capital proposal, norms, inspection plan, result report (ROL-27). A
-- paper that was recorded stays; the newest of a kind counts.
create table plans.part_paper (
    id uuid primary key,
    plan_id uuid not null constraint fk$part_paper_plan references plans.plan,
    component text not null constraint check$part_paper_component
        check (component ~ '^[A-Z]{1,6}[0-9]{1,2}(-[A-Z]{1,6}[0-9]{1,2})?$'),
    kind text not null constraint check$part_paper_kind
        check (kind in ('PLAN', 'CAPITAL', 'NORMS', 'INSPECTION', 'RESULT')),
    organisation text not null constraint check$part_paper_organisation check (btrim(organisation) <> ''),
    paper text not null constraint check$part_paper_paper check (btrim(paper) <> ''),
    signed_on date not null,
    words text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
create index idx$part_paper_plan on plans.part_paper (plan_id, component);
revoke update, delete, truncate on plans.part_paper from chungtay_app;

-- On whose word a part was recorded as handed in, when nobody of the office that leads it did it themselves.
alter table plans.part_call add column paper text not null default '';
