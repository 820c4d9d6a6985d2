-- A report of a unit for a round as it was sent. It copies nothing: it holds on to the counts that it rests on, which
-- never change, and no count that a report rests on can go.
create table monitoring.report (
    id uuid primary key,
    unit_id uuid not null constraint fk$report_unit references geography.unit,
    receiver_id uuid not null constraint fk$report_receiver references geography.unit,
    round text not null,
    version int not null constraint check$report_version check (version >= 1),
    reason text,
    due_on date,
    rows_hash text not null,
    sent_at timestamptz not null,
    sent_by uuid not null,
    constraint uniq$report_version unique (unit_id, round, version),
    constraint check$report_new_version_has_a_reason check (version = 1 or btrim(coalesce(reason, '')) <> ''),
    constraint check$report_goes_up check (unit_id <> receiver_id)
);
create index idx$report_receiver on monitoring.report (receiver_id, round);

create table monitoring.report_counting (
    report_id uuid not null constraint fk$report_counting_report references monitoring.report,
    counting_id uuid not null constraint fk$report_counting_counting references monitoring.counting,
    constraint pk$report_counting primary key (report_id, counting_id)
);
create index idx$report_counting_counting on monitoring.report_counting (counting_id);

-- The reports from below that were put together.
create table monitoring.report_part (
    report_id uuid not null constraint fk$report_part_report references monitoring.report,
    part_id uuid not null constraint fk$report_part_part references monitoring.report,
    constraint pk$report_part primary key (report_id, part_id),
    constraint check$report_part_is_another check (report_id <> part_id)
);
create index idx$report_part_part on monitoring.report_part (part_id);

-- What the level above said of it, once.
create table monitoring.report_answer (
    report_id uuid primary key constraint fk$report_answer_report references monitoring.report,
    accepted boolean not null,
    reason text,
    answered_at timestamptz not null,
    answered_by uuid not null,
    constraint check$report_answer_return_has_a_reason check (accepted or btrim(coalesce(reason, '')) <> '')
);

-- The day that a unit sets for those below it, where no text says one. A new row replaces the older one.
create table monitoring.own_deadline (
    id bigint generated always as identity constraint pk$own_deadline primary key,
    unit_id uuid not null constraint fk$own_deadline_unit references geography.unit,
    level text not null constraint check$own_deadline_level check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    round text not null,
    due_on date not null,
    basis text not null constraint check$own_deadline_basis check (btrim(basis) <> ''),
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller()
);
create index idx$own_deadline_unit on monitoring.own_deadline (unit_id, round);

revoke update, delete, truncate on monitoring.report, monitoring.report_counting, monitoring.report_part,
    monitoring.report_answer, monitoring.own_deadline from chungtay_app;
