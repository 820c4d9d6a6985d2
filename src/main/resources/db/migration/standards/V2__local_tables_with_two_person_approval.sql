-- What a province loads: the points of sheet B1 from the official annex, or its own higher income line. A table is
-- written once and never changed; a mistake is answered by a new table. That another person approved it is a row.
create table standards.local_table (
    id uuid primary key,
    kind text not null constraint check$local_table_kind check (kind in ('B1_POINTS', 'INCOME_LINE')),
    unit_id uuid not null constraint fk$local_table_unit references geography.unit,
    document text not null,
    valid_from date not null,
    file_name text not null,
    loaded_by uuid not null,
    loaded_at timestamptz not null default now(),
    constraint uniq$local_table_loader unique (id, loaded_by)
);
create index idx$local_table_unit on standards.local_table (unit_id, kind, valid_from);

create table standards.b1_points (
    table_id uuid not null constraint fk$b1_points_table references standards.local_table,
    criterion_no int not null,
    criterion_code text not null,
    criterion text not null,
    choice text not null constraint check$b1_points_choice check (choice in ('ONE', 'MANY')),
    answer_no int not null,
    answer_code text not null,
    answer text not null,
    column_no int not null,
    column_name text not null,
    points int not null constraint check$b1_points_range check (points between 0 and 1000),
    constraint pk$b1_points primary key (table_id, criterion_no, answer_no, column_no)
);

create table standards.local_line (
    table_id uuid not null constraint fk$local_line_table references standards.local_table,
    area_type text not null constraint check$local_line_area check (area_type in ('URBAN', 'RURAL')),
    monthly_income_dong bigint not null constraint check$local_line_income check (monthly_income_dong > 0),
    constraint pk$local_line primary key (table_id, area_type)
);

-- The loader is repeated here, tied to the table by the foreign key, so that the database itself refuses the approval
-- of one's own table.
create table standards.local_table_decision (
    table_id uuid primary key,
    loaded_by uuid not null,
    decision text not null constraint check$local_table_decision_word check (decision in ('APPROVED', 'RETURNED')),
    note text,
    decided_by uuid not null,
    decided_at timestamptz not null default now(),
    constraint fk$local_table_decision_table
        foreign key (table_id, loaded_by) references standards.local_table (id, loaded_by),
    constraint check$local_table_decision_other_person check (decided_by <> loaded_by)
);

revoke update, delete, truncate
    on standards.local_table, standards.b1_points, standards.local_line, standards.local_table_decision
    from chungtay_app;
