-- What was committed, paid and settled of a line, as papers of the treasury and of the units say it. A line keeps its id over
-- all versions of its budget, so the entries belong to the budget. Entries are only added: a wrong one is answered by
-- another that names it.
create table budget.money_entry (
    id uuid primary key,
    budget_id uuid not null constraint fk$money_entry_budget references budget.budget,
    line_id uuid not null,
    unit_id uuid constraint fk$money_entry_unit references geography.unit,
    stage text not null constraint check$money_entry_stage check (stage in ('COMMITTED', 'PAID', 'SETTLED')),
    day date not null,
    document text not null constraint check$money_entry_document check (document <> ''),
    amount_dong bigint not null constraint check$money_entry_amount check (amount_dong >= 0),
    cumulative boolean not null,
    reason text,
    corrects uuid constraint fk$money_entry_corrects references budget.money_entry
        constraint uniq$money_entry_corrected_once unique,
    entered_by uuid,
    entered_at timestamptz not null default clock_timestamp(),
    constraint check$money_entry_correction_has_reason check (corrects is null or reason is not null)
);
create index idx$money_entry_budget on budget.money_entry (budget_id, line_id);
create index idx$money_entry_line on budget.money_entry (line_id);
create index idx$money_entry_unit on budget.money_entry (unit_id);
revoke update, delete, truncate on budget.money_entry from chungtay_app;
