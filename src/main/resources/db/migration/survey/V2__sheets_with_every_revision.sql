-- A sheet has its identity from whoever began it, on a device perhaps, and stays with the version of the questionnaire
-- that it was begun with. What was answered is told by its last revision; earlier ones stay.
create table survey.sheet (
    id uuid primary key,
    owner text not null constraint check$sheet_owner check (owner <> ''),
    subject_id uuid not null,
    unit_id uuid not null constraint fk$sheet_unit references geography.unit,
    questionnaire text not null constraint check$sheet_questionnaire check (questionnaire ~ '^[a-z][a-z0-9-]*$'),
    version int not null constraint check$sheet_version check (version >= 1),
    opened_by uuid not null,
    opened_at timestamptz not null
);
create index idx$sheet_subject on survey.sheet (owner, subject_id);
create index idx$sheet_unit on survey.sheet (unit_id);

create table survey.sheet_revision (
    sheet_id uuid not null constraint fk$sheet_revision_sheet references survey.sheet,
    revision int not null constraint check$sheet_revision_number check (revision >= 1),
    answers jsonb not null,
    filled_on date not null,
    filled_by uuid not null,
    device text,
    saved_by uuid not null,
    saved_at timestamptz not null,
    constraint pk$sheet_revision primary key (sheet_id, revision)
);

-- Revisions follow each other. One that is late meets the primary key, so that the program can say who was quicker.
create function survey.guard_revision() returns trigger language plpgsql as $$
declare
    last int;
begin
    perform 1 from survey.sheet where id = new.sheet_id for update;
    select coalesce(max(revision), 0) into last from survey.sheet_revision where sheet_id = new.sheet_id;
    if new.revision > last + 1 then
        raise exception 'revisions follow each other without a gap'
            using errcode = '23514', constraint = 'check$sheet_revision_no_gap';
    end if;
    return new;
end
$$;

create trigger sheet_revision_guard before insert on survey.sheet_revision
    for each row execute function survey.guard_revision();

-- Locking a row asks for the right to change one; nothing may be set by it that means anything.
revoke update, delete, truncate on survey.sheet, survey.sheet_revision from chungtay_app;
grant update (opened_at) on survey.sheet to chungtay_app;
