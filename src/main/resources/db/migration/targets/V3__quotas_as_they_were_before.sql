-- The sheets that later ones took the place of, so that a step can be taken back. The newest twenty of each stay.
create table targets.quota_sheet_before (
    set_id uuid not null,
    class text not null,
    version int not null,
    as_of date not null,
    method text not null,
    headline bigint not null,
    constraint pk$quota_sheet_before primary key (set_id, class, version),
    constraint fk$quota_sheet_before_sheet foreign key (set_id, class)
        references targets.quota_sheet (set_id, class) on delete cascade
);

create table targets.quota_before (
    set_id uuid not null,
    class text not null,
    version int not null,
    unit_id uuid not null constraint fk$quota_before_unit references geography.unit,
    place int not null,
    urban boolean not null,
    households bigint not null,
    low bigint not null,
    registered bigint not null,
    exits bigint not null,
    locked boolean not null,
    constraint pk$quota_before primary key (set_id, class, version, unit_id),
    constraint fk$quota_before_sheet foreign key (set_id, class, version)
        references targets.quota_sheet_before (set_id, class, version) on delete cascade
);
create index idx$quota_before_unit on targets.quota_before (unit_id);
