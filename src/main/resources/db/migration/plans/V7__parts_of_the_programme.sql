-- Which components of the programme a version of a plan carries out, and for each what is done, and by whom.
create table plans.programme_part (
    version_id uuid not null constraint fk$programme_part_version references plans.version,
    component text not null constraint check$programme_part_component
        check (component ~ '^[A-Z]{1,6}[0-9]{1,2}(-[A-Z]{1,6}[0-9]{1,2})?$'),
    objective text not null,
    groups text[] not null,
    constraint pk$programme_part primary key (version_id, component)
);

-- The id stays the same over the versions of a plan, so that what is reported of an activity outlives an adjustment.
create table plans.activity (
    version_id uuid not null,
    id uuid not null,
    component text not null,
    position int not null constraint check$activity_position check (position >= 1),
    content text,
    name text not null constraint check$activity_name check (btrim(name) <> ''),
    place text not null,
    unit text not null,
    first_day date,
    last_day date,
    way text constraint check$activity_way check (way in ('TENDER', 'ORDER', 'ASSIGNMENT', 'DIRECT')),
    participants int constraint check$activity_participants check (participants >= 0),
    cost_dong bigint constraint check$activity_cost check (cost_dong >= 0),
    cost_line uuid,
    support boolean not null,
    conditions text[] not null default '{}' constraint check$activity_conditions
        check (conditions <@ array['CONTRIBUTION', 'COMMITMENT', 'ATTENDANCE', 'OTHER']),
    condition_words text not null default '',
    works boolean not null,
    local_material_percent numeric(5, 2) constraint check$activity_local_material
        check (local_material_percent between 0 and 100),
    local_labour_percent numeric(5, 2) constraint check$activity_local_labour
        check (local_labour_percent between 0 and 100),
    constraint pk$activity primary key (version_id, id),
    constraint fk$activity_part foreign key (version_id, component) references plans.programme_part (version_id, component),
    constraint check$activity_days check (last_day >= first_day),
    constraint check$activity_only_a_support_has_conditions
        check (support or cardinality(conditions) = 0 and condition_words = ''),
    constraint check$activity_only_works_have_local_shares
        check (works or local_material_percent is null and local_labour_percent is null)
);
create index idx$activity_part on plans.activity (version_id, component, position);

-- Paid work for people of the place that an activity is expected to give.
create table plans.planned_labour (
    version_id uuid not null,
    activity_id uuid not null,
    workers text not null constraint check$planned_labour_workers
        check (workers in ('POOR', 'NEAR_POOR', 'NEWLY_ESCAPED', 'OTHER_LOCAL')),
    people int not null constraint check$planned_labour_people check (people >= 0),
    days int not null constraint check$planned_labour_days check (days >= 0),
    constraint pk$planned_labour primary key (version_id, activity_id, workers),
    constraint fk$planned_labour_activity foreign key (version_id, activity_id) references plans.activity (version_id, id)
);

create table plans.part_assignment (
    version_id uuid not null,
    component text not null,
    position int not null constraint check$part_assignment_position check (position >= 1),
    organisation text not null constraint check$part_assignment_organisation check (btrim(organisation) <> ''),
    role text not null constraint check$part_assignment_role check (role in ('LEAD', 'JOINT_LEAD', 'COORDINATE')),
    level text not null constraint check$part_assignment_level
        check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    task text not null,
    constraint pk$part_assignment primary key (version_id, component, position),
    constraint fk$part_assignment_part foreign key (version_id, component)
        references plans.programme_part (version_id, component)
);

create trigger programme_part_guard before insert or update or delete on plans.programme_part
    for each row execute function plans.guard_text();
create trigger activity_guard before insert or update or delete on plans.activity
    for each row execute function plans.guard_text();
create trigger planned_labour_guard before insert or update or delete on plans.planned_labour
    for each row execute function plans.guard_text();
create trigger part_assignment_guard before insert or update or delete on plans.part_assignment
    for each row execute function plans.guard_text();
