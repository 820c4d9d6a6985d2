-- One reviewer on one device. Two who share it are two rows with one installation; whoever begins anew on it, because the
-- store was wiped, is a new row, because packets are numbered from 1 again.
create table fieldwork.device (
    id uuid primary key,
    installation uuid not null,
    user_id uuid not null,
    name text not null constraint check$device_name check (name <> '' and length(name) <= 100),
    unit_id uuid not null constraint fk$device_unit references geography.unit,
    registered_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    revoked_because text,
    last_seen_at timestamptz,
    waiting int constraint check$device_waiting check (waiting >= 0),
    app_version text,
    constraint check$device_revoked check (num_nonnulls(revoked_at, revoked_by, revoked_because) in (0, 3))
);
comment on column fieldwork.device.unit_id is 'where its owner worked when it was last registered; what belongs to no other place is seen there';
comment on column fieldwork.device.waiting is 'packets not yet received, as the device last said';
create index idx$device_user on fieldwork.device (user_id);
create index idx$device_unit on fieldwork.device (unit_id);

-- Kept as they are and not as digests: with the secret the program recomputes the seal of a file that was carried here, and
-- the recovery secret is given to its owner again. Whoever reads this table without a right has read all sheets already;
-- copies of it leave the database only in backups.
create table fieldwork.device_secret (
    device_id uuid primary key constraint fk$device_secret_device references fieldwork.device,
    secret bytea not null constraint check$device_secret_length check (length(secret) = 32),
    recovery bytea not null constraint check$device_secret_recovery check (length(recovery) = 32)
);

-- Pairs of P-256: receipts are signed by one, files are sealed to the other. Older ones stay, so that what was signed or
-- sealed before can still be checked and opened.
create table fieldwork.key_pair (
    id text primary key constraint check$key_pair_id check (id ~ '^[rf][0-9]+$'),
    purpose text not null constraint check$key_pair_purpose check (purpose in ('RECEIPT', 'FILE')),
    public_key bytea not null,
    made_at timestamptz not null,
    retired_at timestamptz
);
create unique index uniq$key_pair_in_use on fieldwork.key_pair (purpose) where retired_at is null;
create table fieldwork.key_secret (
    key_id text primary key constraint fk$key_secret_key references fieldwork.key_pair,
    private_key bytea not null
);

create table fieldwork.package_taken (
    id uuid primary key,
    device_id uuid not null constraint fk$package_taken_device references fieldwork.device,
    village_id uuid not null constraint fk$package_taken_village references geography.unit,
    visits int not null constraint check$package_taken_visits check (visits >= 0),
    taken_at timestamptz not null
);
create index idx$package_taken_device on fieldwork.package_taken (device_id, village_id, taken_at);
create index idx$package_taken_village on fieldwork.package_taken (village_id);

revoke update, delete, truncate on fieldwork.device, fieldwork.device_secret, fieldwork.key_pair, fieldwork.key_secret,
    fieldwork.package_taken from chungtay_app;
grant update (name, unit_id, revoked_at, revoked_by, revoked_because, last_seen_at, waiting, app_version) on fieldwork.device to chungtay_app;
grant update (retired_at) on fieldwork.key_pair to chungtay_app;

-- Whoever works in two communes carries sheets of both; each of them sees the device, and may revoke it. Which villages it took
-- is seen under the policy of that table.
alter table fieldwork.device enable row level security;
create policy in_scope on fieldwork.device
    using ((select platform.sees_everywhere()) or user_id = platform.caller() or geography.unit_within(unit_id, platform.areas())
        or exists (select from fieldwork.package_taken t where t.device_id = device.id));
alter table fieldwork.device_secret enable row level security;
create policy system_only on fieldwork.device_secret using ((select platform.sees_everywhere()));
alter table fieldwork.key_secret enable row level security;
create policy system_only on fieldwork.key_secret using ((select platform.sees_everywhere()));
alter table fieldwork.package_taken enable row level security;
create policy in_scope on fieldwork.package_taken
    using ((select platform.sees_everywhere()) or geography.unit_within(village_id, platform.areas()));
