create schema audit;
grant usage on schema audit to chungtay_app;

-- Lines are numbered in the order in which their writing began.
create sequence audit.line;
grant usage on sequence audit.line to chungtay_app;

-- Who looked, changed or took something away. Ids and actions; the values before and after are those that the law
-- wants kept. Units and users are named by id only, as this module stands below the modules that own them.
create table audit.entry (
    number bigint primary key,
    at timestamptz not null,
    user_id uuid,
    kind text not null constraint check$entry_kind check (kind in ('LOOKED', 'CHANGED', 'EXPORTED')),
    action text not null,
    units uuid[] not null,
    subjects int not null constraint check$entry_subjects check (subjects >= 0),
    as_of date,
    before jsonb,
    after jsonb,
    rows bigint constraint check$entry_rows check (rows >= 0)
);
comment on column audit.entry.user_id is 'null: the system itself or the public';
comment on column audit.entry.units is 'where it happened, the first first; empty: not bound to a place';
comment on column audit.entry.subjects is 'how many rows of audit.subject belong to this line';
comment on column audit.entry.as_of is 'the day for which data was shown: how far back they looked';
create index idx$entry_user on audit.entry (user_id, at);
create index idx$entry_at on audit.entry (at);

-- Whom a line is about, one row each, so that a list of half a million people is one line and the trail of one person is
-- found by the key. Names nobody: the ids stay when a list is undone and its rows have gone. No foreign key on purpose:
-- the line is written in the same transaction right after its subjects, and checking each would cost more than writing it.
create table audit.subject (
    id uuid not null,
    line bigint not null,
    before text,
    after text,
    constraint pk$subject primary key (id, line)
);
comment on column audit.subject.before is 'the value of this one before the change, where those of a line differ: the class of a household';

-- What somebody tried and was not allowed. Kept apart, because the act itself is rolled back.
create table audit.refusal (
    number bigint primary key default nextval('audit.line'),
    at timestamptz not null,
    user_id uuid,
    action text not null,
    unit_id uuid,
    reason text not null
);
create index idx$refusal_unit on audit.refusal (unit_id, at);
create index idx$refusal_user on audit.refusal (user_id, at);
create index idx$refusal_at on audit.refusal (at);

-- The application may add and read. Whoever else comes, the owner of the tables included, is stopped by the trigger.
grant select, insert on audit.entry, audit.subject, audit.refusal to chungtay_app;

create function audit.refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception 'the audit trail is append-only: % on % refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;
create trigger entry_is_append_only
    before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger subject_is_append_only
    before update or delete or truncate on audit.subject
    for each statement execute function audit.refuse_change();
create trigger refusal_is_append_only
    before update or delete or truncate on audit.refusal
    for each statement execute function audit.refuse_change();
