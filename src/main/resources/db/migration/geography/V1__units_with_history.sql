create schema geography;
grant usage on schema geography to chungtay_app;
alter default privileges in schema geography grant select, insert, update, delete on tables to chungtay_app;

-- A unit is an identity. Code, name, kind and parent are dated, because a code alone is no identity: 05716 was thị
-- trấn Đình Cả until 30/6/2025 and is the larger xã Võ Nhai since.
create table geography.unit (
    id uuid primary key,
    level text not null
        constraint check$unit_level check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    valid_from date,
    valid_to date,
    constraint check$unit_period check (valid_from is null or valid_to is null or valid_from <= valid_to),
    constraint uniq$unit_level unique (id, level)
);
comment on column geography.unit.valid_from is 'null: since before our records';
comment on column geography.unit.valid_to is 'last day, included; null: still there';

create table geography.unit_name (
    id uuid primary key,
    unit_id uuid not null constraint fk$unit_name_unit references geography.unit,
    code text,
    name text not null,
    kind text not null
        constraint check$unit_name_kind check (kind in (
            'QUOC_GIA', 'TINH', 'THANH_PHO_TRUNG_UONG', 'QUAN', 'HUYEN', 'THI_XA', 'THANH_PHO', 'PHUONG', 'XA',
            'THI_TRAN', 'DAC_KHU', 'THON', 'XOM', 'BAN', 'AP', 'KHOM', 'TO_DAN_PHO', 'BUON', 'LANG')),
    name_folded text not null generated always as (platform.fold(name)) stored,
    valid_from date,
    valid_to date,
    constraint check$unit_name_period check (valid_from is null or valid_to is null or valid_from <= valid_to),
    constraint uniq$unit_name_one_a_day
        exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$unit_name_code on geography.unit_name (code);
create index idx$unit_name_folded on geography.unit_name using gin (name_folded gin_trgm_ops);
create index idx$unit_name_unit on geography.unit_name (unit_id);

create table geography.unit_parent (
    id uuid primary key,
    unit_id uuid not null constraint fk$unit_parent_unit references geography.unit,
    parent_id uuid not null constraint fk$unit_parent_parent references geography.unit,
    valid_from date,
    valid_to date,
    constraint check$unit_parent_not_itself check (unit_id <> parent_id),
    constraint check$unit_parent_period check (valid_from is null or valid_to is null or valid_from <= valid_to),
    constraint uniq$unit_parent_one_a_day
        exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$unit_parent_unit on geography.unit_parent (unit_id);
create index idx$unit_parent_parent on geography.unit_parent (parent_id);

-- Every unit with each of its ancestors and itself, for the days on which that held. Derived from unit_parent.
create table geography.ancestry (
    unit_id uuid not null constraint fk$ancestry_unit references geography.unit,
    ancestor_id uuid not null constraint fk$ancestry_ancestor references geography.unit,
    distance int not null constraint check$ancestry_distance check (distance >= 0),
    valid_from date,
    valid_to date
);
create index idx$ancestry_unit on geography.ancestry (unit_id, ancestor_id);
create index idx$ancestry_ancestor on geography.ancestry (ancestor_id, distance);

-- Derives the paths of the given units anew; null means of all. A child's path holds while every edge of it holds.
create function geography.refresh_ancestry(units uuid[] default null) returns void
    language sql as $$
    delete from geography.ancestry where units is null or unit_id = any (units);
    with recursive path (unit_id, ancestor_id, distance, days) as (
        select u.id, u.id, 0, daterange(u.valid_from, u.valid_to, '[]')
        from geography.unit u
        where units is null or u.id = any (units)
        union all
        select p.unit_id, e.parent_id, p.distance + 1, p.days * daterange(e.valid_from, e.valid_to, '[]')
        from path p
        join geography.unit_parent e on e.unit_id = p.ancestor_id
        where p.days && daterange(e.valid_from, e.valid_to, '[]')
    )
    insert into geography.ancestry (unit_id, ancestor_id, distance, valid_from, valid_to)
    select unit_id, ancestor_id, distance, lower(days), upper(days) - 1
    from path;
$$;
revoke execute on function geography.refresh_ancestry from public;
grant execute on function geography.refresh_ancestry to chungtay_app;

-- What a unit counts as, from when to when, by which document.
create table geography.unit_flag (
    id uuid primary key,
    unit_id uuid not null constraint fk$unit_flag_unit references geography.unit,
    flag text not null
        constraint check$unit_flag_flag check (flag in (
            'DAC_BIET_KHO_KHAN', 'CON_KHO_KHAN', 'BIEN_GIOI', 'BAI_NGANG_VEN_BIEN', 'DTTS_MIEN_NUI', 'HUYEN_NGHEO',
            'TY_LE_NGHEO_CAO', 'URBAN', 'RURAL')),
    basis text not null,
    verified boolean not null,
    valid_from date,
    valid_to date,
    constraint check$unit_flag_period check (valid_from is null or valid_to is null or valid_from <= valid_to),
    constraint uniq$unit_flag_one_a_day
        exclude using gist (unit_id with =, flag with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index idx$unit_flag_unit on geography.unit_flag (unit_id);

-- A dated act that changed units: founding, rename, merge, split, transfer, abolition.
create table geography.reorganisation (
    id uuid primary key,
    kind text not null
        constraint check$reorganisation_kind check (kind in (
            'FOUNDING', 'RENAME', 'MERGE', 'SPLIT', 'TRANSFER', 'ABOLITION', 'SOURCE_LIST')),
    effective_on date not null,
    basis text not null,
    note text,
    recorded_at timestamptz not null default now(),
    recorded_by uuid
);

create table geography.succession (
    id uuid primary key,
    reorganisation_id uuid not null constraint fk$succession_reorganisation references geography.reorganisation,
    predecessor_id uuid not null,
    predecessor_level text not null,
    successor_id uuid not null constraint fk$succession_successor references geography.unit,
    extent text not null constraint check$succession_extent check (extent in ('FULL', 'PARTIAL')),
    constraint fk$succession_predecessor foreign key (predecessor_id, predecessor_level) references geography.unit (id, level),
    constraint uniq$succession unique (reorganisation_id, predecessor_id, successor_id)
);
create index idx$succession_predecessor on geography.succession (predecessor_id, predecessor_level);
create index idx$succession_successor on geography.succession (successor_id);

-- A known defect of a source list, what it says, what we did about it. No row is ever dropped silently.
create table geography.source_defect (
    id uuid primary key,
    kind text not null,
    code text,
    name text not null,
    source_says text not null,
    treatment text not null,
    source text not null
);

-- Whether a unit lies in one of these places today. A unit that is no more lies where everything lies that it went into, so
-- that nobody and nothing is lost when units are merged. Row-level security of modules asks here. Owned by the owner of the
-- tables.
create function geography.unit_within(unit uuid, places uuid[]) returns boolean
    language plpgsql stable security definer set search_path = ''
    as $$
begin
    return (
        with recursive heir (unit_id) as (
            select unit
            union
            select s.successor_id
            from heir h
            join geography.succession s on s.predecessor_id = h.unit_id
            where not exists (
                select from geography.unit_name n
                where n.unit_id = h.unit_id and geography.holds(n.valid_from, n.valid_to, platform.today()))
        )
        select coalesce(bool_and(exists (
            select from geography.ancestry a
            where a.unit_id = h.unit_id and a.ancestor_id = any (places)
                and (a.distance = 0 or geography.holds(a.valid_from, a.valid_to, platform.today())))), false)
        from heir h
        where exists (
            select from geography.unit_name n
            where n.unit_id = h.unit_id and geography.holds(n.valid_from, n.valid_to, platform.today())));
end
$$;
