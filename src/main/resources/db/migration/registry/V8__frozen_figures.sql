-- The figures of a year as they stood on its last day, and the households and people behind them (HHD-14). Whatever is
-- put right in the records later, these rows stay; a new closing is a new version beside the old one. No foreign keys
-- to households and people: a frozen row outlives the record that it was taken from.
create table registry.closing (
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

create table registry.closing_figure (
    closing_id uuid not null constraint fk$closing_figure_closing references registry.closing,
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
create index idx$closing_figure_unit on registry.closing_figure (unit_id);

create table registry.closing_household (
    closing_id uuid not null constraint fk$closing_household_closing references registry.closing,
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
create index idx$closing_household_village on registry.closing_household (village_id);

create table registry.closing_member (
    closing_id uuid not null constraint fk$closing_member_closing references registry.closing,
    household_id uuid not null,
    person_id uuid not null,
    relation text not null,
    constraint pk$closing_member primary key (closing_id, person_id)
);
create index idx$closing_member_household on registry.closing_member (closing_id, household_id);

revoke update, delete, truncate on registry.closing, registry.closing_figure, registry.closing_household,
    registry.closing_member from chungtay_app;

alter table registry.closing_household enable row level security;
create policy in_scope on registry.closing_household
    using ((select platform.sees_everywhere()) or village_id in (select registry.villages_in_scope()));
alter table registry.closing_member enable row level security;
create policy in_scope on registry.closing_member
    using ((select platform.sees_everywhere()) or exists (
        select from registry.closing_household h
        where h.closing_id = closing_member.closing_id and h.household_id = closing_member.household_id));
