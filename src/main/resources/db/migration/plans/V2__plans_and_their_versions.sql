-- A plan is of one unit and one year or period. What it says stands in its versions; the first is the plan as first
-- issued, each later one an adjustment (lần thứ 01, 02).
create table plans.plan (
    id uuid primary key,
    unit_id uuid not null constraint fk$plan_unit references geography.unit,
    level text not null constraint check$plan_level check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    year_from int not null constraint check$plan_year_from check (year_from between 1990 and 2100),
    year_to int not null,
    constraint check$plan_years check (year_to between year_from and year_from + 10),
    constraint uniq$plan_one_of_a_unit_and_period unique (unit_id, year_from, year_to)
);

-- ORIGIN tells a plan made here from one that was issued on paper and only written down here.
create table plans.version (
    id uuid primary key,
    plan_id uuid not null constraint fk$version_plan references plans.plan,
    number int not null constraint check$version_number check (number >= 1),
    origin text not null constraint check$version_origin check (origin in ('MADE', 'PAPER')),
    state text not null constraint check$version_state
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SIGNED', 'ISSUED')),
    revision int not null default 1,
    form text not null constraint check$version_form check (form in ('PLAN', 'DECISION_AND_PLAN')),
    title text not null constraint check$version_title check (btrim(title) <> ''),
    title_folded text not null,
    standing_agency text not null,
    place text not null,
    lower_due date,
    signer_capacity text not null constraint check$version_capacity
        check (signer_capacity in ('NONE', 'TM', 'KT', 'TL', 'TUQ')),
    signer_position text not null,
    signer_name text not null,
    resolution text not null default '',
    decision text not null default '',
    reason text not null default '',
    made_by uuid not null,
    made_at timestamptz not null,
    constraint uniq$version_number unique (plan_id, number),
    constraint uniq$version_maker unique (id, made_by, origin),
    constraint check$version_adjustment_has_reason check (number = 1 or btrim(reason) <> '')
);
create unique index uniq$version_one_open on plans.version (plan_id) where state <> 'ISSUED';

-- The lines of each part of a version, in their order; the part says what the cells are.
create table plans.text_line (
    version_id uuid not null constraint fk$text_line_version references plans.version,
    part text not null constraint check$text_line_part check (part in (
        'PARENT', 'BASIS', 'ARTICLE', 'SECTION', 'DUTY', 'REPORT', 'RECIPIENT', 'ANNEX')),
    position int not null constraint check$text_line_position check (position >= 1),
    cells text[] not null,
    constraint pk$text_line primary key (version_id, part, position),
    constraint check$text_line_cells check (cardinality(cells) = case part
        when 'PARENT' then 4 when 'DUTY' then 4 when 'REPORT' then 4
        when 'SECTION' then 2 when 'ANNEX' then 2 else 1 end),
    constraint check$text_line_duty_role check (part <> 'DUTY' or cells[2] in ('LEAD', 'JOINT_LEAD', 'COORDINATE')),
    constraint check$text_line_relation check (part <> 'PARENT' or cells[1] in (
        'OWN_PERIOD', 'UPPER_YEAR', 'UPPER_PERIOD', 'NATIONAL'))
);

-- Number and date are given once, by somebody who did not make the plan. A plan with errors needs a reason.
create table plans.issue (
    version_id uuid primary key,
    made_by uuid not null,
    origin text not null,
    number text not null constraint check$issue_number check (number ~ '^[0-9]+[A-Za-z]?/[^ ]+$'),
    signed_on date not null,
    in_force_from date not null,
    errors int not null constraint check$issue_errors check (errors >= 0),
    reason text not null default '',
    issued_by uuid not null,
    issued_at timestamptz not null,
    constraint fk$issue_version foreign key (version_id, made_by, origin) references plans.version (id, made_by, origin),
    constraint check$issue_by_another_person check (origin = 'PAPER' or issued_by <> made_by),
    constraint check$issue_errors_have_a_reason check (errors = 0 or origin = 'PAPER' or btrim(reason) <> ''),
    constraint check$issue_in_force check (in_force_from >= signed_on)
);
create index idx$issue_number on plans.issue (number, signed_on);

-- Which units below have to issue theirs, by when.
create table plans.follow_up (
    version_id uuid not null constraint fk$follow_up_version references plans.version,
    unit_id uuid not null constraint fk$follow_up_unit references geography.unit,
    due_on date,
    constraint pk$follow_up primary key (version_id, unit_id)
);
create index idx$follow_up_unit on plans.follow_up (unit_id);

-- What has been sent off stays as it is until it comes back; what has been issued stays for ever.
create function plans.guard_version() returns trigger language plpgsql as $$
begin
    if (new.id, new.plan_id, new.number, new.origin, new.made_by, new.made_at)
            is distinct from (old.id, old.plan_id, old.number, old.origin, old.made_by, old.made_at) then
        raise exception 'a version stays what it is' using errcode = '23514', constraint = 'check$version_stays';
    end if;
    if old.state not in ('DRAFT', 'RETURNED')
            and (new.form, new.title, new.standing_agency, new.place, new.lower_due, new.signer_capacity,
                 new.signer_position, new.signer_name, new.resolution, new.decision, new.reason)
            is distinct from (old.form, old.title, old.standing_agency, old.place, old.lower_due, old.signer_capacity,
                 old.signer_position, old.signer_name, old.resolution, old.decision, old.reason) then
        raise exception 'a version that was sent off is not changed'
            using errcode = '23514', constraint = 'check$version_sent_off_is_not_changed';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'), ('RETURNED', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'SIGNED'),
            ('SIGNED', 'RETURNED'), ('SIGNED', 'SUBMITTED'), ('SIGNED', 'ISSUED'), ('DRAFT', 'ISSUED')) then
        raise exception 'a version does not go from % to %', old.state, new.state
            using errcode = '23514', constraint = 'check$version_way';
    end if;
    if new.state = 'ISSUED' and old.state <> 'ISSUED'
            and (not exists (select from plans.issue where version_id = new.id)
                 or old.state = 'DRAFT' and old.origin <> 'PAPER') then
        raise exception 'a version is issued by number and date after its signature'
            using errcode = '23514', constraint = 'check$version_issued_after_signature';
    end if;
    return new;
end
$$;
create trigger version_guard before update on plans.version for each row execute function plans.guard_version();

create function plans.guard_text() returns trigger language plpgsql as $$
begin
    if not exists (select from plans.version
                   where id = coalesce(new.version_id, old.version_id) and state in ('DRAFT', 'RETURNED')) then
        raise exception 'the text of a version that was sent off is not changed'
            using errcode = '23514', constraint = 'check$text_line_sent_off_is_not_changed';
    end if;
    return coalesce(new, old);
end
$$;
create trigger text_line_guard before insert or update or delete on plans.text_line
    for each row execute function plans.guard_text();

create function plans.guard_issue() returns trigger language plpgsql as $$
begin
    if not exists (select from plans.version where id = new.version_id
                   and (state = 'SIGNED' or origin = 'PAPER' and state = 'DRAFT')) then
        raise exception 'only a signed version gets a number'
            using errcode = '23514', constraint = 'check$issue_of_a_signed_version';
    end if;
    return new;
end
$$;
create trigger issue_guard before insert on plans.issue for each row execute function plans.guard_issue();

revoke update, delete, truncate on plans.issue, plans.follow_up, plans.plan from chungtay_app;
revoke delete, truncate on plans.version from chungtay_app;
