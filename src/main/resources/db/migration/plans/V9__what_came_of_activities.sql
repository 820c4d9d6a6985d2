-- What was reported of an activity, one row a report; the newest says where it stands. Never changed: a correction is the
-- next report.
create table plans.activity_report (
    plan_id uuid not null constraint fk$activity_report_plan references plans.plan,
    activity_id uuid not null,
    number int not null constraint check$activity_report_number check (number >= 1),
    state text not null constraint check$activity_report_state check (state in ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')),
    as_of date not null,
    words text not null,
    participants int constraint check$activity_report_participants check (participants >= 0),
    condition_met int constraint check$activity_report_condition_met check (condition_met >= 0),
    document_number text not null,
    document_date date,
    document_party text not null,
    reported_by uuid not null,
    reported_at timestamptz not null,
    constraint pk$activity_report primary key (plan_id, activity_id, number),
    constraint check$activity_report_dropped_has_a_reason check (state <> 'DROPPED' or btrim(words) <> ''),
    constraint check$activity_report_no_more_met_than_came check (condition_met <= participants)
);

create table plans.labour_done (
    plan_id uuid not null,
    activity_id uuid not null,
    number int not null,
    workers text not null constraint check$labour_done_workers
        check (workers in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED', 'OTHER_LOCAL')),
    people int not null constraint check$labour_done_people check (people >= 0),
    days int not null constraint check$labour_done_days check (days >= 0),
    constraint pk$labour_done primary key (plan_id, activity_id, number, workers),
    constraint fk$labour_done_report foreign key (plan_id, activity_id, number)
        references plans.activity_report (plan_id, activity_id, number)
);

revoke update, delete, truncate on plans.activity_report, plans.labour_done from chungtay_app;
