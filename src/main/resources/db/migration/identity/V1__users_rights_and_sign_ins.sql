create schema identity;
grant usage on schema identity to chungtay_app;
alter default privileges in schema identity grant select, insert, update on tables to chungtay_app;

create table identity.user_account (
    id uuid primary key,
    user_name text not null
        constraint uniq$user_account_name unique
        constraint check$user_account_name check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    full_name text not null constraint check$user_account_full_name check (length(trim(full_name)) > 0),
    full_name_folded text not null generated always as (platform.fold(full_name)) stored,
    agency text not null default '',
    password_hash text not null,
    password_set_at timestamptz not null,
    must_change_password boolean not null default false,
    disabled_at timestamptz,
    version int not null default 0,
    recorded_at timestamptz not null default now(),
    recorded_by uuid
);
create index idx$user_account_full_name on identity.user_account using gin (full_name_folded gin_trgm_ops);

-- A role in a unit and everything below it, on the days given. Ended by its last day, never removed.
create table identity.user_right (
    id uuid primary key,
    user_id uuid not null constraint fk$user_right_user references identity.user_account,
    role text not null
        constraint check$user_right_role check (role in (
            'VILLAGE_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_LEADER', 'DISTRICT_OFFICER', 'PROVINCE_OFFICER',
            'MINISTRY_OFFICER', 'FINANCE', 'STATISTICS', 'OBSERVER', 'ADMINISTRATOR')),
    unit_id uuid not null constraint fk$user_right_unit references geography.unit,
    valid_from date not null,
    valid_to date,
    recorded_at timestamptz not null default now(),
    recorded_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    constraint check$user_right_period check (valid_to is null or valid_from <= valid_to),
    constraint uniq$user_right_one_a_day
        exclude using gist (user_id with =, role with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$user_right_user on identity.user_right (user_id);
create index idx$user_right_unit on identity.user_right (unit_id);

create table identity.sign_in (
    id uuid primary key,
    user_id uuid not null constraint fk$sign_in_user references identity.user_account,
    at timestamptz not null,
    address text not null,
    agent text not null,
    last_seen_at timestamptz not null,
    ended_at timestamptz
);
create index idx$sign_in_user on identity.sign_in (user_id, at);

-- Only the digest is kept; the token itself is shown once, to its owner.
create table identity.access_token (
    id uuid primary key,
    user_id uuid not null constraint fk$access_token_user references identity.user_account,
    name text not null,
    digest bytea not null constraint uniq$access_token_digest unique,
    read_only boolean not null,
    created_at timestamptz not null,
    expires_on date not null,
    revoked_at timestamptz,
    last_used_at timestamptz
);
comment on column identity.access_token.expires_on is 'last day on which it is accepted';
create index idx$access_token_user on identity.access_token (user_id);

-- Failed sign-ins in a row, by account name and by address. The key is a digest, so that a name typed by mistake,
-- which is often a password, is not kept.
create table identity.lockout (
    key text primary key,
    failures int not null constraint check$lockout_failures check (failures > 0),
    last_failed_at timestamptz not null,
    locked_until timestamptz
);
grant delete on identity.lockout to chungtay_app;
