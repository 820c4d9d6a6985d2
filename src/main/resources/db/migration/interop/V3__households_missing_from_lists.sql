-- Households that live where the list has others that are known, but are not in the list. They are told, never deleted.
create table interop.import_missing (
    import_id uuid not null constraint fk$import_missing_import references interop.import on delete cascade,
    household_id uuid not null,
    household_code text not null,
    primary key (import_id, household_id)
);
alter table interop.import_missing enable row level security;
create policy own on interop.import_missing using (exists (select from interop.import i where i.id = import_id));

alter table interop.import add column missing int not null default 0;
