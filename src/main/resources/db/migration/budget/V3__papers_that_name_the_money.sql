-- A resolution, a decision, the words or the annex of a plan, as far as they name money: kept as they were copied, so that
-- what was read from them can be read again.
create table budget.paper (
    id uuid primary key,
    version_id uuid not null constraint fk$paper_version references budget.version,
    kind text not null constraint check$paper_kind check (kind in ('TEXT', 'ANNEX', 'RESOLUTION', 'DECISION')),
    name text not null,
    money_unit text constraint check$paper_money_unit check (money_unit in ('DONG', 'THOUSAND', 'MILLION', 'BILLION')),
    content text not null,
    kept_by uuid,
    kept_at timestamptz not null default now()
);
create index idx$paper_version on budget.paper (version_id);
comment on column budget.paper.money_unit is 'of the cells of a table; words name their unit themselves';
