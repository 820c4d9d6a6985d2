-- Which sheet is filled in about a household of the list, and how far it is: handed in by whoever filled it in, then taken
-- into the register by the commune. The answers are kept by the module of sheets.
create table campaigns.sheet (
    sheet_id uuid primary key,
    entry_id uuid not null constraint fk$sheet_entry references campaigns.entry,
    seq int not null constraint check$sheet_seq check (seq >= 1),
    begun_by uuid default platform.caller(),
    begun_at timestamptz not null default now(),
    handed_in_at timestamptz,
    handed_in_by uuid,
    revision int,
    taken_in_at timestamptz,
    taken_in_by uuid,
    assessment_id uuid constraint fk$sheet_look references campaigns.look,
    returned_because text,
    constraint uniq$sheet_seq unique (entry_id, seq),
    constraint check$sheet_handed_in check ((handed_in_at is null) = (revision is null)),
    constraint check$sheet_taken_in check (taken_in_at is null or handed_in_at is not null and assessment_id is not null)
);
create index idx$sheet_look on campaigns.sheet (assessment_id);
revoke delete, truncate on campaigns.sheet from chungtay_app;
alter table campaigns.sheet enable row level security;
create policy in_scope on campaigns.sheet using ((select platform.sees_everywhere())
    or exists (select from campaigns.entry e where e.id = entry_id));

-- Phiếu A of a household that asked to be reviewed. The team ends it with its own view; nothing is decided by it.
create table campaigns.quick_sheet (
    sheet_id uuid primary key,
    entry_id uuid not null constraint uniq$quick_sheet_entry unique constraint fk$quick_sheet_entry references campaigns.entry,
    begun_by uuid default platform.caller(),
    begun_at timestamptz not null default now(),
    revision int,
    ended_by uuid,
    ended_at timestamptz,
    constraint check$quick_sheet_ended check ((revision is null) = (ended_at is null))
);
revoke delete, truncate on campaigns.quick_sheet from chungtay_app;
alter table campaigns.quick_sheet enable row level security;
create policy in_scope on campaigns.quick_sheet using ((select platform.sees_everywhere())
    or exists (select from campaigns.entry e where e.id = entry_id));
