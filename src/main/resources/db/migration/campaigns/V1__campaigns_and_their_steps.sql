create schema campaigns;
grant usage on schema campaigns to chungtay_app;
alter default privileges in schema campaigns grant select, insert, update, delete on tables to chungtay_app;

-- The registry's view is named in plpgsql only, which looks for it when it runs (as figures.villages_in_scope does).
create function campaigns.villages_in_scope() returns setof uuid
    language plpgsql stable rows 1000 as $$
begin
    return query select village_id from registry.pub_village_in_scope;
end
$$;

-- A review of the households of a commune: the yearly one, or the one of a month for cases that arose.
create table campaigns.campaign (
    id uuid primary key,
    unit_id uuid not null constraint fk$campaign_unit references geography.unit,
    kind text not null constraint check$campaign_kind check (kind in ('PERIODIC', 'REGULAR')),
    year int not null constraint check$campaign_year check (year between 1990 and 2200),
    month int constraint check$campaign_month check (month between 1 and 12),
    opens_on date not null,
    closes_on date not null,
    standard_id text,
    basis text not null,
    finished_on date,
    version int not null default 1,
    opened_at timestamptz not null default now(),
    opened_by uuid default platform.caller(),
    constraint check$campaign_kind_month check ((kind = 'REGULAR') = (month is not null)),
    constraint check$campaign_period check (opens_on <= closes_on),
    constraint uniq$campaign_one unique nulls not distinct (unit_id, kind, year, month)
);

-- The villages that take part, so that progress is told of all of them. A village is closed when its review is complete.
create table campaigns.village (
    campaign_id uuid not null constraint fk$village_campaign references campaigns.campaign,
    village_id uuid not null constraint fk$village_unit references geography.unit,
    closed_on date,
    closed_by uuid,
    constraint pk$village primary key (campaign_id, village_id)
);
create index idx$village_unit on campaigns.village (village_id);

-- Who looks at the households of a village (rà soát viên). Somebody without an account is known by name alone.
create table campaigns.investigator (
    id uuid primary key,
    campaign_id uuid not null,
    village_id uuid not null,
    user_id uuid,
    full_name text not null constraint check$investigator_name check (btrim(full_name) <> ''),
    post text not null default '',
    folded text not null generated always as (platform.fold(full_name)) stored,
    constraint fk$investigator_village foreign key (campaign_id, village_id) references campaigns.village,
    constraint uniq$investigator_once unique (campaign_id, village_id, folded)
);

-- A household on the list of those to be reviewed, and why it is there. No foreign key to the household: the list stays
-- what it was, whatever becomes of a record that was entered by mistake.
create table campaigns.entry (
    id uuid primary key,
    campaign_id uuid not null,
    village_id uuid not null,
    household_id uuid not null,
    reason text not null constraint check$entry_reason
        check (reason in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'REQUEST', 'ESCAPE')),
    class_before text constraint check$entry_class_before
        check (class_before in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR')),
    listed_on date not null,
    -- The day of the request (Giấy đề nghị), if that is why.
    requested_on date,
    left_on date,
    left_why text constraint check$entry_left_why
        check (left_why in ('MOVED_OUT', 'DISSOLVED', 'MERGED', 'WITHDRAWN')),
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint fk$entry_village foreign key (campaign_id, village_id) references campaigns.village,
    constraint check$entry_left check ((left_on is null) = (left_why is null)),
    constraint check$entry_requested check (requested_on is null or reason = 'REQUEST'),
    constraint uniq$entry_once unique (campaign_id, household_id)
);
create index idx$entry_village on campaigns.entry (campaign_id, village_id);
create index idx$entry_household on campaigns.entry (household_id);

-- Each look at the household that counts for this review; the last one holds. The registry keeps what was seen.
create table campaigns.look (
    assessment_id uuid primary key,
    entry_id uuid not null constraint fk$look_entry references campaigns.entry,
    seq int not null constraint check$look_seq check (seq >= 1),
    looked_on date not null,
    result text not null constraint check$look_result
        check (result in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR', 'UNDECIDED')),
    points int,
    deprived int not null,
    causes int not null,
    recorded_by uuid default platform.caller(),
    recorded_at timestamptz not null default now(),
    constraint uniq$look_seq unique (entry_id, seq)
);

-- The meeting of the village about the results. A meeting that does not agree is followed by another one.
create table campaigns.meeting (
    id uuid primary key,
    campaign_id uuid not null,
    village_id uuid not null,
    seq int not null constraint check$meeting_seq check (seq >= 1),
    held_on date not null,
    place text not null,
    chair text not null constraint check$meeting_chair check (btrim(chair) <> ''),
    secretary text not null constraint check$meeting_secretary check (btrim(secretary) <> ''),
    invited int not null constraint check$meeting_invited check (invited > 0),
    present int not null constraint check$meeting_present check (present >= 0),
    course text not null default '',
    recorded_by uuid default platform.caller(),
    recorded_at timestamptz not null default now(),
    constraint fk$meeting_village foreign key (campaign_id, village_id) references campaigns.village,
    constraint check$meeting_present_of_invited check (present <= invited),
    constraint uniq$meeting_seq unique (campaign_id, village_id, seq)
);

create table campaigns.attendance (
    meeting_id uuid not null constraint fk$attendance_meeting references campaigns.meeting,
    number int not null constraint check$attendance_number check (number >= 1),
    full_name text not null constraint check$attendance_name check (btrim(full_name) <> ''),
    capacity text not null,
    constraint pk$attendance primary key (meeting_id, number)
);

-- What the meeting said to the result of one household. Whoever said neither yes nor no abstained.
create table campaigns.vote (
    meeting_id uuid not null constraint fk$vote_meeting references campaigns.meeting,
    entry_id uuid not null constraint fk$vote_entry references campaigns.entry,
    assessment_id uuid not null constraint fk$vote_look references campaigns.look,
    agreed int not null constraint check$vote_agreed check (agreed >= 0),
    disagreed int not null constraint check$vote_disagreed check (disagreed >= 0),
    opinion text not null default '',
    constraint pk$vote primary key (meeting_id, entry_id)
);
create index idx$vote_entry on campaigns.vote (entry_id);
create index idx$vote_look on campaigns.vote (assessment_id);

-- The list as it was posted in the village, and until when somebody may object.
create table campaigns.posting (
    id uuid primary key,
    campaign_id uuid not null,
    village_id uuid not null,
    seq int not null constraint check$posting_seq check (seq >= 1),
    posted_on date not null,
    last_day date not null,
    places text not null,
    rule text not null,
    recorded_by uuid default platform.caller(),
    recorded_at timestamptz not null default now(),
    constraint fk$posting_village foreign key (campaign_id, village_id) references campaigns.village,
    constraint check$posting_period check (posted_on <= last_day),
    constraint uniq$posting_seq unique (campaign_id, village_id, seq)
);

create table campaigns.posted (
    posting_id uuid not null constraint fk$posted_posting references campaigns.posting,
    entry_id uuid not null constraint fk$posted_entry references campaigns.entry,
    assessment_id uuid not null constraint fk$posted_look references campaigns.look,
    constraint pk$posted primary key (posting_id, entry_id)
);
create index idx$posted_entry on campaigns.posted (entry_id);
create index idx$posted_look on campaigns.posted (assessment_id);

-- Somebody objects to what was posted, or misses a household on it. Only the household concerned waits.
create table campaigns.objection (
    id uuid primary key,
    posting_id uuid not null constraint fk$objection_posting references campaigns.posting,
    entry_id uuid constraint fk$objection_entry references campaigns.entry,
    received_on date not null,
    by_whom text not null constraint check$objection_by_whom check (btrim(by_whom) <> ''),
    contact text not null default '',
    said text not null constraint check$objection_said check (btrim(said) <> ''),
    late boolean not null,
    due_on date not null,
    outcome text constraint check$objection_outcome check (outcome in ('UNCHANGED', 'CHANGED', 'REFUSED')),
    answer text,
    answered_on date,
    answered_by uuid,
    -- The look of the re-check, whose result needs no new meeting.
    assessment_id uuid constraint fk$objection_look references campaigns.look,
    recorded_by uuid default platform.caller(),
    recorded_at timestamptz not null default now(),
    constraint check$objection_answer
        check ((outcome is null) = (answered_on is null) and (outcome is null or btrim(answer) <> '')),
    constraint check$objection_changed check (coalesce(outcome = 'CHANGED', false) = (assessment_id is not null))
);
create index idx$objection_posting on campaigns.objection (posting_id);
create index idx$objection_entry on campaigns.objection (entry_id);
create index idx$objection_look on campaigns.objection (assessment_id);

-- A list of results on its way to recognition, and after it the recognised list. It goes its way as a dossier; number
-- and date come at its end, and with them the classes in the registry. Later corrections are decisions of their own.
create table campaigns.decision (
    id uuid primary key,
    campaign_id uuid not null constraint fk$decision_campaign references campaigns.campaign,
    -- Of the review, here because numbers are given by the commune.
    unit_id uuid not null constraint fk$decision_unit references geography.unit,
    seq int not null constraint check$decision_seq check (seq >= 1),
    corrects_id uuid constraint fk$decision_corrects references campaigns.decision,
    reason text not null default '',
    state text not null constraint check$decision_state check (state in ('DRAFT', 'SUBMITTED', 'SIGNED', 'RECOGNISED', 'GIVEN_UP')),
    number text,
    decided_on date,
    effective_from date,
    content_hash text,
    version int not null default 1,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint check$decision_recognised
        check ((state = 'RECOGNISED') = (number is not null and decided_on is not null and effective_from is not null
            and content_hash is not null)),
    constraint check$decision_correction check (corrects_id is null or btrim(reason) <> ''),
    constraint uniq$decision_seq unique (campaign_id, seq)
);
create unique index uniq$decision_number on campaigns.decision (unit_id, number, extract(year from decided_on));
create unique index uniq$decision_on_its_way on campaigns.decision (campaign_id) where state in ('DRAFT', 'SUBMITTED', 'SIGNED');
create index idx$decision_corrects on campaigns.decision (corrects_id);

create table campaigns.decided (
    decision_id uuid not null constraint fk$decided_decision references campaigns.decision,
    entry_id uuid not null constraint fk$decided_entry references campaigns.entry,
    assessment_id uuid not null constraint fk$decided_look references campaigns.look,
    village_id uuid not null constraint fk$decided_village references geography.unit,
    household_id uuid not null,
    household_code text not null,
    head_name text not null,
    persons int not null constraint check$decided_persons check (persons >= 0),
    class_before text,
    class_after text not null constraint check$decided_class_after
        check (class_after in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR')),
    movement text not null,
    constraint pk$decided primary key (decision_id, entry_id)
);
create index idx$decided_entry on campaigns.decided (entry_id);
create index idx$decided_look on campaigns.decided (assessment_id);
create index idx$decided_village on campaigns.decided (village_id);
create index idx$decided_household on campaigns.decided (household_id);

-- Nobody rewrites a recognised list, behind the rules of the program.
create function campaigns.guard_decided() returns trigger language plpgsql as $$
begin
    if exists (select from campaigns.decision
               where id = coalesce(old.decision_id, new.decision_id) and state in ('SIGNED', 'RECOGNISED')) then
        raise exception 'a signed list stays as it is'
            using errcode = '23514', constraint = 'check$decided_before_signature';
    end if;
    return coalesce(new, old);
end
$$;
create trigger decided_guard before insert or update or delete on campaigns.decided
    for each row execute function campaigns.guard_decided();

create function campaigns.guard_decision() returns trigger language plpgsql as $$
begin
    if old.state = 'RECOGNISED' then
        raise exception 'a recognised list stays as it is'
            using errcode = '23514', constraint = 'check$decision_recognised_stays';
    end if;
    if old.state = 'GIVEN_UP' then
        raise exception 'a list that was given up does not rise again'
            using errcode = '23514', constraint = 'check$decision_given_up_stays';
    end if;
    return new;
end
$$;
create trigger decision_guard before update or delete on campaigns.decision
    for each row execute function campaigns.guard_decision();

revoke update, delete, truncate on campaigns.look, campaigns.attendance, campaigns.vote, campaigns.posting,
    campaigns.posted from chungtay_app;
revoke delete, truncate on campaigns.campaign, campaigns.village, campaigns.entry, campaigns.meeting, campaigns.objection,
    campaigns.decision from chungtay_app;

-- Where each household of a list stands now, told by what was done and by nothing else.
create view campaigns.entry_standing with (security_invoker = true) as
select e.id as entry_id, e.campaign_id, e.village_id, e.household_id, e.reason, e.class_before, e.listed_on, e.left_on,
       e.left_why, l.assessment_id, l.seq as look_seq, l.looked_on, l.result, l.points, l.deprived, l.causes,
       o.open as objections_open, d.decision_id, d.state as decision_state, d.class_after,
       case
           when d.state = 'RECOGNISED' then 'DECIDED'
           when e.left_on is not null then 'LEFT'
           when d.decision_id is not null then 'PROPOSED'
           when l.assessment_id is null then 'LISTED'
           when l.result = 'UNDECIDED' then 'UNDECIDED'
           when o.open > 0 then 'OBJECTED'
           when p.last_day is not null then case when p.last_day >= platform.today() then 'POSTED' else 'SETTLED' end
           when r.rechecked then 'AGREED'
           when v.agreed is null then 'LOOKED'
           when v.agreed then 'AGREED'
           else 'DISPUTED'
       end as state
from campaigns.entry e
left join lateral (
    select * from campaigns.look l where l.entry_id = e.id order by l.seq desc limit 1) l on true
left join lateral (
    select v.agreed * 2 >= m.present and m.present > 0 as agreed
    from campaigns.vote v join campaigns.meeting m on m.id = v.meeting_id
    where v.assessment_id = l.assessment_id and v.entry_id = e.id order by m.seq desc limit 1) v on true
left join lateral (
    select max(g.last_day) as last_day
    from campaigns.posted p join campaigns.posting g on g.id = p.posting_id
    where p.entry_id = e.id and p.assessment_id = l.assessment_id) p on true
left join lateral (
    select count(*) filter (where outcome is null) as open from campaigns.objection o where o.entry_id = e.id) o on true
left join lateral (
    select exists (select from campaigns.objection o
                   where o.entry_id = e.id and o.assessment_id = l.assessment_id) as rechecked) r on true
left join lateral (
    select c.id as decision_id, c.state, x.class_after
    from campaigns.decided x join campaigns.decision c on c.id = x.decision_id
    where x.entry_id = e.id and c.state <> 'GIVEN_UP' order by c.seq desc limit 1) d on true;
revoke insert, update, delete on campaigns.entry_standing from chungtay_app;

-- The second wall, as for households: entries of villages that lie today in the areas of the caller.
alter table campaigns.entry enable row level security;
create policy in_scope on campaigns.entry
    using ((select platform.sees_everywhere()) or village_id in (select campaigns.villages_in_scope()));
alter table campaigns.look enable row level security;
create policy in_scope on campaigns.look using ((select platform.sees_everywhere())
    or exists (select from campaigns.entry e where e.id = entry_id));
alter table campaigns.meeting enable row level security;
create policy in_scope on campaigns.meeting
    using ((select platform.sees_everywhere()) or village_id in (select campaigns.villages_in_scope()));
alter table campaigns.attendance enable row level security;
create policy in_scope on campaigns.attendance using ((select platform.sees_everywhere())
    or exists (select from campaigns.meeting m where m.id = meeting_id));
alter table campaigns.vote enable row level security;
create policy in_scope on campaigns.vote using ((select platform.sees_everywhere())
    or exists (select from campaigns.entry e where e.id = entry_id));
alter table campaigns.posted enable row level security;
create policy in_scope on campaigns.posted using ((select platform.sees_everywhere())
    or exists (select from campaigns.entry e where e.id = entry_id));
alter table campaigns.objection enable row level security;
create policy in_scope on campaigns.objection using ((select platform.sees_everywhere())
    or exists (select from campaigns.posting p where p.id = posting_id
               and p.village_id in (select campaigns.villages_in_scope())));
alter table campaigns.decided enable row level security;
create policy in_scope on campaigns.decided
    using ((select platform.sees_everywhere()) or village_id in (select campaigns.villages_in_scope()));
