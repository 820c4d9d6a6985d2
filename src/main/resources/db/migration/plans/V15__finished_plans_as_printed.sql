-- Every line of a finished plan that was taken over, as it was read, and where it went. Lines never change.
create table plans.printed_line (
    plan_id uuid not null constraint fk$printed_line_plan references plans.plan,
    line int not null constraint check$printed_line_from_one check (line >= 1),
    printed text not null,
    destination text not null,
    constraint pk$printed_line primary key (plan_id, line)
);
revoke update, delete, truncate on plans.printed_line from chungtay_app;

-- What somebody decided about words of such a line: to leave them as printed, or what they should be. The last one counts.
create table plans.printed_choice (
    id uuid primary key,
    plan_id uuid not null,
    line int not null,
    printed text not null,
    corrected text,
    reason text not null constraint check$printed_choice_reason check (reason <> ''),
    finding text,
    chosen_by uuid not null,
    chosen_at timestamptz not null default clock_timestamp(),
    constraint fk$printed_choice_line foreign key (plan_id, line) references plans.printed_line
);
create index idx$printed_choice_line on plans.printed_choice (plan_id, line);
comment on column plans.printed_choice.corrected is 'null: it stays as printed';
comment on column plans.printed_choice.finding is 'kind of the finding that it came from; null: somebody saw it themselves';
revoke update, delete, truncate on plans.printed_choice from chungtay_app;
