-- What offices and villages send in for a plan: results, difficulties, evaluations of mid-term (ROL-04, ROL-06, ROL-33).
-- What was sent stays as it was sent; an answer is given once.
create table plans.field_report (
    id uuid primary key,
    plan_id uuid not null constraint fk$field_report_plan references plans.plan,
    kind text not null constraint check$field_report_kind check (kind in ('RESULT', 'DIFFICULTY', 'MID_TERM')),
    unit_id uuid not null constraint fk$field_report_unit references geography.unit,
    organisation text not null constraint check$field_report_organisation check (btrim(organisation) <> ''),
    receiver text not null constraint check$field_report_receiver check (btrim(receiver) <> ''),
    due_on date,
    words text not null,
    wish text not null,
    paper text not null,
    sent_by uuid not null,
    sent_at timestamptz not null,
    answer text,
    answered_by uuid,
    answered_at timestamptz,
    constraint check$field_report_only_results_have_a_day check (due_on is null or kind = 'RESULT'),
    constraint check$field_report_answered_by_somebody
        check (num_nonnulls(answer, answered_by, answered_at) in (0, 3))
);
create index idx$field_report_plan on plans.field_report (plan_id, sent_at);
create index idx$field_report_unit on plans.field_report (unit_id);

create table plans.field_report_line (
    report_id uuid not null constraint fk$field_report_line_report references plans.field_report,
    position int not null constraint check$field_report_line_position check (position >= 1),
    about text not null constraint check$field_report_line_about check (about in ('TARGET', 'PART')),
    key text not null,
    label text not null,
    said text not null,
    constraint pk$field_report_line primary key (report_id, position)
);
revoke update, delete, truncate on plans.field_report, plans.field_report_line from chungtay_app;
grant update (answer, answered_by, answered_at) on plans.field_report to chungtay_app;
