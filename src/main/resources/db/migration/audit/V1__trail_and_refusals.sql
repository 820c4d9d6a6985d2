create schema audit;
grant usage on schema audit to chungtay_app;

-- Who looked, changed or took something away. Ids and actions; the values before and after are those that the law
-- wants kept. Units and users are named by id only, as this module stands below the modules that own them.
create table audit.entry (
    id uuid primary key,
    at timestamptz not null,
    user_id uuid,
    kind text not null constraint check$entry_kind check (kind in ('LOOKED', 'CHANGED', 'EXPORTED')),
    action text not null,
    unit_id uuid,
    subjects uuid[] not null,
    as_of date,
    before jsonb,
    after jsonb,
    rows bigint constraint check$entry_rows check (rows >= 0)
);
comment on column audit.entry.user_id is 'null: the system itself or the public';
comment on column audit.entry.unit_id is 'where it happened; null: not bound to a place';
comment on column audit.entry.as_of is 'the day for which data was shown: how far back they looked';
create index idx$entry_subjects on audit.entry using gin (subjects);
create index idx$entry_unit on audit.entry (unit_id, at);
create index idx$entry_user on audit.entry (user_id, at);
create index idx$entry_at on audit.entry (at);

-- What somebody tried and was not allowed. Kept apart, because the act itself is rolled back.
create table audit.refusal (
    id uuid primary key,
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
grant select, insert on audit.entry, audit.refusal to chungtay_app;

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
create trigger refusal_is_append_only
    before update or delete or truncate on audit.refusal
    for each statement execute function audit.refuse_change();
