create schema registry;
grant usage on schema registry to chungtay_app;
alter default privileges in schema registry grant select, insert, update, delete on tables to chungtay_app;

create table registry.ethnicity (
    code text primary key,
    name text not null,
    majority boolean not null
);

create table registry.household (
    id uuid primary key,
    code text not null constraint uniq$household_code unique,
    origin text not null default 'MANUAL' constraint check$household_origin check (origin in ('MANUAL', 'IMPORT', 'TRAINING')),
    version int not null default 0,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller()
);

-- Codes that the register gives itself; lists may bring their own.
create sequence registry.household_code;
grant usage on sequence registry.household_code to chungtay_app;

create table registry.residence (
    id uuid primary key,
    household_id uuid not null constraint fk$residence_household references registry.household,
    village_id uuid not null constraint fk$residence_village references geography.unit,
    address text,
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$residence_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$residence_one_a_day
        exclude using gist (household_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$residence_household on registry.residence (household_id);
create index idx$residence_village on registry.residence (village_id);

create table registry.person (
    id uuid primary key,
    full_name text not null constraint check$person_name check (length(trim(full_name)) > 0),
    name_folded text not null generated always as (platform.fold(full_name)) stored,
    birth_date date not null,
    birth_precision text not null constraint check$person_birth_precision check (birth_precision in ('DAY', 'MONTH', 'YEAR')),
    sex text not null constraint check$person_sex check (sex in ('FEMALE', 'MALE')),
    ethnicity_code text not null constraint fk$person_ethnicity references registry.ethnicity,
    national_id text
        constraint uniq$person_national_id unique
        constraint check$person_national_id check (national_id ~ '^[0-9]{12}$'),
    old_identity_no text,
    phone text,
    died_on date,
    version int not null default 0,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$person_died_after_birth check (died_on is null or died_on >= birth_date)
);
create index idx$person_ethnicity on registry.person (ethnicity_code);

-- Who lives in which household in which role. Nobody is in two households on one day; a household has one head a day.
create table registry.membership (
    id uuid primary key,
    household_id uuid not null constraint fk$membership_household references registry.household,
    person_id uuid not null constraint fk$membership_person references registry.person,
    relation text not null
        constraint check$membership_relation check (relation in (
            'HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDCHILD', 'GRANDPARENT', 'SIBLING', 'CHILD_IN_LAW', 'OTHER')),
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$membership_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$membership_one_household_a_day
        exclude using gist (person_id with =, daterange(valid_from, valid_to, '[]') with &&),
    constraint uniq$membership_one_head_a_day
        exclude using gist (household_id with =, daterange(valid_from, valid_to, '[]') with &&) where (relation = 'HEAD')
);
create index idx$membership_household on registry.membership (household_id);
create index idx$membership_person on registry.membership (person_id);

-- What is known of a person from a day on (HHD-02, HHD-10, HHD-12, HHD-18, MDP-04..06). Null: not known.
create table registry.person_profile (
    id uuid primary key,
    person_id uuid not null constraint fk$person_profile_person references registry.person,
    valid_from date not null,
    valid_to date,
    schooling text constraint check$person_profile_schooling check (schooling in (
        'NONE', 'PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY')),
    attending text constraint check$person_profile_attending check (attending in (
        'NOT_ATTENDING', 'PRESCHOOL', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'UNIVERSITY')),
    training text constraint check$person_profile_training check (training in (
        'NONE', 'WITHOUT_CERTIFICATE', 'CERTIFICATE', 'ELEMENTARY', 'INTERMEDIATE', 'COLLEGE', 'UNIVERSITY')),
    job text constraint check$person_profile_job check (job in (
        'NONE', 'OWN_FARM', 'OWN_BUSINESS', 'WAGE_WITH_CONTRACT', 'WAGE_WITHOUT_CONTRACT', 'STUDENT', 'HOME', 'RETIRED')),
    job_stable boolean,
    able_to_work boolean,
    wants_work boolean,
    disability text constraint check$person_profile_disability check (disability in ('NONE', 'LIGHT', 'SEVERE', 'VERY_SEVERE')),
    stable_livelihood boolean,
    social_allowance boolean,
    merit boolean,
    pregnant_until date,
    nursing_until date,
    insurance_no text,
    insured_until date,
    insured boolean,
    stunted boolean,
    wasted boolean,
    away_since date,
    uses_internet boolean,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$person_profile_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$person_profile_one_a_day
        exclude using gist (person_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$person_profile_person on registry.person_profile (person_id);

-- House, water, latrine, information (MDP-07..09). Null: not known.
create table registry.household_profile (
    id uuid primary key,
    household_id uuid not null constraint fk$household_profile_household references registry.household,
    valid_from date not null,
    valid_to date,
    floor_area_m2 numeric(7, 1) constraint check$household_profile_area check (floor_area_m2 >= 0),
    wall_durable boolean,
    frame_durable boolean,
    roof_durable boolean,
    built_year int,
    house_state text constraint check$household_profile_house check (house_state in ('SOLID', 'SEMI_SOLID', 'TEMPORARY', 'DILAPIDATED')),
    water_source text constraint check$household_profile_water check (water_source in (
        'PIPED', 'DRILLED_WELL', 'PROTECTED_WELL', 'PROTECTED_SPRING', 'RAIN', 'BOTTLED', 'UNPROTECTED', 'SURFACE')),
    latrine text constraint check$household_profile_latrine check (latrine in (
        'SEPTIC', 'POUR_FLUSH', 'VIP', 'PIT_WITH_SLAB', 'DOUBLE_VAULT', 'UNHYGIENIC', 'NONE')),
    internet boolean,
    telecom_needed boolean,
    television boolean,
    radio boolean,
    phone boolean,
    computer boolean,
    livelihood text constraint check$household_profile_livelihood check (livelihood in (
        'AGRICULTURE', 'FORESTRY', 'FISHERY', 'SALT', 'TRADE', 'WAGE', 'OTHER')),
    farm_land_m2 numeric(10, 1),
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$household_profile_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$household_profile_one_a_day
        exclude using gist (household_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$household_profile_household on registry.household_profile (household_id);

-- One look at a household under one standard: inputs as seen, result, findings. Never changed, only followed.
create table registry.assessment (
    id uuid primary key,
    household_id uuid not null constraint fk$assessment_household references registry.household,
    assessed_on date not null,
    standard_id text not null,
    area_type text not null constraint check$assessment_area check (area_type in ('URBAN', 'RURAL')),
    b1_score int constraint check$assessment_b1 check (b1_score >= 0),
    monthly_income_dong bigint constraint check$assessment_income check (monthly_income_dong >= 0),
    -- Bit n-1 stands for indicator n of the standard, in its printed order.
    deprived int not null constraint check$assessment_deprived check (deprived between 0 and 4095),
    unknown int not null constraint check$assessment_unknown check (unknown between 0 and 4095),
    result text not null
        constraint check$assessment_result check (result in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR', 'UNDECIDED')),
    findings jsonb not null,
    program_version text not null,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$assessment_known check (deprived & unknown = 0)
);
create index idx$assessment_household on registry.assessment (household_id, assessed_on);

create table registry.assessment_cause (
    assessment_id uuid not null constraint fk$assessment_cause_assessment references registry.assessment,
    cause text not null constraint check$assessment_cause check (cause in (
        'NO_LAND', 'NO_CAPITAL', 'NO_LABOUR', 'NO_TOOLS', 'NO_KNOWLEDGE', 'NO_SKILLS', 'ILLNESS', 'OTHER')),
    primary key (assessment_id, cause)
);

-- The class a household has by decision of the competent authority, from its first day to its last.
create table registry.class_period (
    id uuid primary key,
    household_id uuid not null constraint fk$class_period_household references registry.household,
    class text not null constraint check$class_period_class check (class in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR')),
    valid_from date not null,
    valid_to date,
    assessment_id uuid constraint fk$class_period_assessment references registry.assessment,
    decision_no text,
    decided_on date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$class_period_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$class_period_one_a_day
        exclude using gist (household_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$class_period_household on registry.class_period (household_id);
create index idx$class_period_assessment on registry.class_period (assessment_id);

-- What happened to households, and which came from which.
create table registry.household_event (
    id uuid primary key,
    household_id uuid not null constraint fk$household_event_household references registry.household,
    other_household_id uuid constraint fk$household_event_other references registry.household,
    person_id uuid constraint fk$household_event_person references registry.person,
    kind text not null constraint check$household_event_kind check (kind in (
        'REGISTERED', 'SPLIT_OFF', 'SPLIT_FROM', 'MERGED_INTO', 'ABSORBED', 'MOVED_VILLAGE', 'MOVED_IN', 'MOVED_OUT',
        'MEMBER_JOINED', 'MEMBER_LEFT', 'MEMBER_DIED', 'BORN', 'HEAD_CHANGED', 'DISSOLVED', 'CLASSIFIED', 'CORRECTED',
        'PROFILE_RECORDED')),
    happened_on date not null,
    note text,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller()
);
create index idx$household_event_household on registry.household_event (household_id, happened_on);
create index idx$household_event_other on registry.household_event (other_household_id);
create index idx$household_event_person on registry.household_event (person_id);

-- Needs, registrations to escape, helpers (HHD-07..09), low-income workers (HHD-13).
create table registry.need (
    id uuid primary key,
    household_id uuid not null constraint fk$need_household references registry.household,
    person_id uuid constraint fk$need_person references registry.person,
    need text not null constraint check$need check (need in (
        'JOB', 'TRAINING', 'HOUSING', 'WATER', 'LATRINE', 'TELECOM', 'CREDIT', 'PRODUCTION', 'HEALTH_INSURANCE', 'EDUCATION', 'OTHER')),
    note text,
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$need_period check (valid_to is null or valid_from <= valid_to)
);
create index idx$need_household on registry.need (household_id);
create index idx$need_person on registry.need (person_id);

create table registry.escape_registration (
    id uuid primary key,
    household_id uuid not null constraint fk$escape_registration_household references registry.household,
    year int not null,
    from_class text not null constraint check$escape_registration_class check (from_class in ('POOR', 'NEAR_POOR')),
    registered_on date not null,
    assigned_officer text,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint uniq$escape_registration unique (household_id, year)
);

create table registry.helper (
    id uuid primary key,
    household_id uuid not null constraint fk$helper_household references registry.household,
    kind text not null constraint check$helper_kind check (kind in ('CLAN', 'COMMUNITY', 'ASSOCIATION', 'ORGANISATION', 'PERSON', 'OFFICIAL')),
    name text not null,
    help text,
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$helper_period check (valid_to is null or valid_from <= valid_to)
);
create index idx$helper_household on registry.helper (household_id);

create table registry.low_income_worker (
    id uuid primary key,
    person_id uuid not null constraint fk$low_income_worker_person references registry.person,
    proof text not null,
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller(),
    constraint check$low_income_worker_period check (valid_to is null or valid_from <= valid_to)
);
create index idx$low_income_worker_person on registry.low_income_worker (person_id);

-- A wrong value that was put right: what stood there, what stands there now, why and by whom. Never changed.
create table registry.correction (
    id uuid primary key,
    household_id uuid not null constraint fk$correction_household references registry.household,
    person_id uuid constraint fk$correction_person references registry.person,
    field text not null constraint check$correction_field
        check (field in ('name', 'born', 'sex', 'ethnicity', 'number')),
    old_value text,
    new_value text,
    reason text not null,
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller()
);
create index idx$correction_household on registry.correction (household_id);
create index idx$correction_person on registry.correction (person_id);
