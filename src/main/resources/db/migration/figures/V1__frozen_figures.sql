create schema figures;
grant usage on schema figures to chungtay_app;
alter default privileges in schema figures grant select, insert, update, delete on tables to chungtay_app;

-- What the registry publishes is named in plpgsql only, which looks for it when it runs: on a database that grows with
-- the versions, this script may come before the registry's script that makes the view.
create function figures.villages_in_scope() returns setof uuid
    language plpgsql stable rows 1000 as $$
begin
    return query select village_id from registry.pub_village_in_scope;
end
$$;

-- The figures of a year as they stood on its last day, and the households and people behind them (HHD-14). Whatever is
-- put right in the records later, these rows stay; a new closing is a new version beside the old one. No foreign keys
-- to households and people: a frozen row outlives the record that it was taken from.
create table figures.closing (
    id uuid primary key,
    unit_id uuid not null constraint fk$closing_unit references geography.unit,
    year int not null constraint check$closing_year check (year between 1990 and 2200),
    version int not null constraint check$closing_version check (version >= 1),
    reason text,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint uniq$closing_version unique (unit_id, year, version),
    constraint check$closing_reason check (version = 1 or length(trim(reason)) > 0)
);

create table figures.closing_figure (
    closing_id uuid not null constraint fk$closing_figure_closing references figures.closing,
    unit_id uuid not null constraint fk$closing_figure_unit references geography.unit,
    households int not null,
    persons int not null,
    poor int not null,
    near_poor int not null,
    average_standard int not null,
    unclassified int not null,
    poor_persons int not null,
    near_poor_persons int not null,
    minority int not null,
    minority_poor int not null,
    minority_near_poor int not null,
    poor_causes int[] not null,
    near_poor_causes int[] not null,
    poor_deprived int[] not null,
    near_poor_deprived int[] not null,
    constraint pk$closing_figure primary key (closing_id, unit_id)
);
create index idx$closing_figure_unit on figures.closing_figure (unit_id);

create table figures.closing_household (
    closing_id uuid not null constraint fk$closing_household_closing references figures.closing,
    household_id uuid not null,
    village_id uuid not null,
    class text not null,
    head_id uuid,
    persons int not null,
    minority boolean not null,
    deprived int not null,
    causes int not null,
    constraint pk$closing_household primary key (closing_id, household_id)
);
create index idx$closing_household_village on figures.closing_household (village_id);

create table figures.closing_member (
    closing_id uuid not null constraint fk$closing_member_closing references figures.closing,
    household_id uuid not null,
    person_id uuid not null,
    relation text not null,
    constraint pk$closing_member primary key (closing_id, person_id)
);
create index idx$closing_member_household on figures.closing_member (closing_id, household_id);

revoke update, delete, truncate on figures.closing, figures.closing_figure, figures.closing_household,
    figures.closing_member from chungtay_app;

alter table figures.closing_household enable row level security;
create policy in_scope on figures.closing_household
    using ((select platform.sees_everywhere()) or village_id in (select figures.villages_in_scope()));
alter table figures.closing_member enable row level security;
create policy in_scope on figures.closing_member
    using ((select platform.sees_everywhere()) or exists (
        select from figures.closing_household h
        where h.closing_id = closing_member.closing_id and h.household_id = closing_member.household_id));
