-- What a province adds to central money: ratio, split by level and rounding unit, for some years. A rule is written once
-- and never changed; a mistake is answered by a new rule. That another person approved it is a row.
create table programme.counterpart_rule (
    id uuid primary key,
    unit_id uuid not null constraint fk$counterpart_rule_unit references geography.unit,
    first_year int not null,
    last_year int not null,
    percent numeric not null constraint check$counterpart_rule_percent check (percent > 0 and percent <= 100),
    province_percent numeric not null,
    district_percent numeric not null,
    commune_percent numeric not null,
    rounding_dong bigint not null constraint check$counterpart_rule_rounding check (rounding_dong >= 1),
    document text not null,
    loaded_by uuid not null,
    loaded_at timestamptz not null default now(),
    constraint check$counterpart_rule_years check (first_year <= last_year),
    constraint check$counterpart_rule_split_is_whole check (
        province_percent >= 0 and district_percent >= 0 and commune_percent >= 0
        and province_percent + district_percent + commune_percent = 100),
    constraint uniq$counterpart_rule_loader unique (id, loaded_by)
);
create index idx$counterpart_rule_unit on programme.counterpart_rule (unit_id, first_year);

-- The loader is repeated here, tied to the rule by the foreign key, so that the database itself refuses the approval of
-- one's own rule.
create table programme.counterpart_decision (
    rule_id uuid primary key,
    loaded_by uuid not null,
    decision text not null constraint check$counterpart_decision_word check (decision in ('APPROVED', 'RETURNED')),
    note text,
    decided_by uuid not null,
    decided_at timestamptz not null default now(),
    constraint fk$counterpart_decision_rule
        foreign key (rule_id, loaded_by) references programme.counterpart_rule (id, loaded_by),
    constraint check$counterpart_decision_other_person check (decided_by <> loaded_by)
);

revoke update, delete, truncate on programme.counterpart_rule, programme.counterpart_decision from chungtay_app;
