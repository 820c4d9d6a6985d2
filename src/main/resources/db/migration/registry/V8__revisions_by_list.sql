-- What households were before a list changed them, so that the list can be taken back. The rows of each table as they
-- stood, and the version of the household right after the change: a later one means that somebody has built upon it.
create table registry.revision (
    list_id uuid not null,
    household_id uuid not null constraint fk$revision_household references registry.household,
    version int not null,
    residence jsonb not null,
    membership jsonb not null,
    class_period jsonb not null,
    assessment uuid[] not null,
    person jsonb not null,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    primary key (list_id, household_id)
);
create index idx$revision_household on registry.revision (household_id);
alter table registry.revision enable row level security;
create policy in_scope on registry.revision using ((select platform.sees_everywhere()) or registry.household_in_scope(household_id));
