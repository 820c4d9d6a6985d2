-- The villages whose households the caller may see. The registry's view is named in plpgsql only, which looks for it when
-- it runs.
create function waves.villages_in_scope() returns setof uuid
    language plpgsql stable rows 1000 as $$
begin
    return query select village_id from registry.pub_village_in_scope;
end
$$;

-- A survey at one place of a period: what it asks, whom and when.
create table waves.wave (
    id uuid primary key,
    unit_id uuid not null constraint fk$wave_unit references geography.unit,
    title text not null constraint check$wave_title check (btrim(title) <> ''),
    folded text not null generated always as (platform.fold(title)) stored,
    stage text not null constraint check$wave_stage check (stage in ('START', 'MID', 'END', 'REGULAR')),
    first_year int not null,
    last_year int not null,
    year int not null,
    opens_on date not null,
    closes_on date not null,
    questionnaire text not null,
    version int not null constraint check$wave_version check (version >= 1),
    population text not null constraint check$wave_population check (population in ('ALL', 'POOR', 'POOR_AND_NEAR_POOR')),
    drawing text not null constraint check$wave_drawing check (drawing in ('EVERYBODY', 'RANDOM', 'SYSTEMATIC')),
    percent int not null constraint check$wave_percent check (percent between 1 and 100),
    seed bigint,
    drawn_on date,
    drawn_by uuid,
    finished_on date,
    finished_by uuid,
    opened_at timestamptz not null default now(),
    opened_by uuid default platform.caller(),
    constraint check$wave_period check (first_year <= year and year <= last_year),
    constraint check$wave_days check (opens_on <= closes_on),
    constraint check$wave_everybody check (drawing <> 'EVERYBODY' or percent = 100),
    constraint check$wave_drawn check ((seed is null) = (drawn_on is null)),
    constraint check$wave_finished_drawn check (finished_on is null or drawn_on is not null),
    constraint uniq$wave_place unique (unit_id, stage, year)
);
revoke delete, truncate on waves.wave from chungtay_app;

-- The terms of a wave never change, nor does its draw, and nothing of it does once it is finished.
create function waves.guard_wave() returns trigger language plpgsql as $$
begin
    if old.finished_on is not null or old.seed is not null and new.seed is distinct from old.seed
        or (to_jsonb(new) - '{seed,drawn_on,drawn_by,finished_on,finished_by,folded}'::text[])
            is distinct from (to_jsonb(old) - '{seed,drawn_on,drawn_by,finished_on,finished_by,folded}'::text[]) then
        raise exception 'what a wave was opened and drawn with stays'
            using errcode = '23514', constraint = 'check$wave_stays';
    end if;
    return new;
end
$$;
create trigger wave_guard before update on waves.wave for each row execute function waves.guard_wave();

-- From whom was drawn, so that anybody can draw again by the seed and get the same households.
create table waves.pool (
    wave_id uuid not null constraint fk$pool_wave references waves.wave,
    household_id uuid not null,
    village_id uuid not null constraint fk$pool_village references geography.unit,
    code text not null,
    constraint pk$pool primary key (wave_id, household_id)
);
create index idx$pool_village on waves.pool (village_id);
revoke update, delete, truncate on waves.pool from chungtay_app;

-- A household that was drawn, and what came of asking it.
create table waves.interview (
    id uuid primary key,
    wave_id uuid not null constraint fk$interview_wave references waves.wave,
    household_id uuid not null,
    village_id uuid not null constraint fk$interview_village references geography.unit,
    sheet_id uuid constraint uniq$interview_sheet unique,
    begun_by uuid,
    revision int,
    handed_in_on date,
    handed_in_by uuid,
    excuse text constraint check$interview_excuse check (excuse in ('ABSENT', 'REFUSED', 'GONE')),
    excused_by uuid,
    constraint uniq$interview_household unique (wave_id, household_id),
    constraint fk$interview_pool foreign key (wave_id, household_id) references waves.pool,
    constraint check$interview_begun check ((sheet_id is null) = (begun_by is null)),
    constraint check$interview_handed_in check ((revision is null) = (handed_in_on is null)
        and (revision is null or sheet_id is not null)),
    constraint check$interview_one_end check (revision is null or excuse is null)
);
create index idx$interview_village on waves.interview (village_id);
revoke delete, truncate on waves.interview from chungtay_app;

create function waves.guard_interview() returns trigger language plpgsql as $$
begin
    perform 1 from waves.wave where id = new.wave_id and finished_on is not null;
    if found then
        raise exception 'the wave is finished' using errcode = '23514', constraint = 'check$interview_wave_open';
    end if;
    return new;
end
$$;
create trigger interview_guard before insert or update on waves.interview
    for each row execute function waves.guard_interview();

-- What a sheet that counts says to each figure: derived from it when it is handed in, so that figures are sums.
create table waves.observation (
    interview_id uuid not null constraint fk$observation_interview references waves.interview,
    question text not null,
    choice text not null,
    asked int not null,
    answered int not null,
    total numeric not null,
    constraint pk$observation primary key (interview_id, question, choice),
    constraint check$observation_counts check (0 <= answered and answered <= asked and asked > 0)
);

alter table waves.pool enable row level security;
create policy in_scope on waves.pool
    using ((select platform.sees_everywhere()) or village_id in (select waves.villages_in_scope()));
alter table waves.interview enable row level security;
create policy in_scope on waves.interview
    using ((select platform.sees_everywhere()) or village_id in (select waves.villages_in_scope()));
alter table waves.observation enable row level security;
create policy in_scope on waves.observation using ((select platform.sees_everywhere())
    or exists (select from waves.interview i where i.id = interview_id));
