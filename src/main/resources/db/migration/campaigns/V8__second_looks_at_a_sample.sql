-- A sample of the households looked at, drawn to be asked a second time by somebody else. The pool stays with the seed, so
-- that anybody can draw again and get the same households. A household is in one pool only: whoever was not chosen once
-- is not drawn again until somebody is content.
create table campaigns.sample (
    id uuid primary key,
    campaign_id uuid not null constraint fk$sample_campaign references campaigns.campaign,
    seq int not null constraint check$sample_seq check (seq >= 1),
    drawn_on date not null,
    seed bigint not null,
    method text not null constraint check$sample_method check (method in ('RANDOM', 'BY_HINTS')),
    percent int not null constraint check$sample_percent check (percent between 1 and 100),
    basis text not null,
    drawn_by uuid default platform.caller(),
    drawn_at timestamptz not null default now(),
    constraint uniq$sample_seq unique (campaign_id, seq)
);

create table campaigns.sample_pool (
    entry_id uuid not null constraint pk$sample_pool primary key constraint fk$sample_pool_entry references campaigns.entry,
    sample_id uuid not null constraint fk$sample_pool_sample references campaigns.sample,
    village_id uuid not null constraint fk$sample_pool_village references geography.unit,
    weight int not null constraint check$sample_pool_weight check (weight >= 1)
);
create index idx$sample_pool_sample on campaigns.sample_pool (sample_id);
create index idx$sample_pool_village on campaigns.sample_pool (village_id);

-- A household that was drawn, with the second sheet about it and what comparing the two found.
create table campaigns.second_look (
    id uuid primary key,
    sample_id uuid not null constraint fk$second_look_sample references campaigns.sample,
    entry_id uuid not null constraint fk$second_look_entry references campaigns.entry,
    assessment_id uuid not null constraint fk$second_look_look references campaigns.look,
    first_by uuid,
    -- Everybody who had a hand in the first look: none of them takes the second one.
    looked_by uuid[] not null default '{}',
    sheet_id uuid constraint uniq$second_look_sheet unique,
    begun_by uuid,
    handed_in_by uuid,
    handed_in_at timestamptz,
    revision int,
    verdict text constraint check$second_look_verdict check (verdict in ('SAME', 'DIFFERENT', 'OTHER_CLASS')),
    compared int,
    different int,
    class_second text constraint check$second_look_class
        check (class_second in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR')),
    concluded_on date,
    concluded_by uuid,
    constraint check$second_look_first check (first_by is null or first_by = any (looked_by)),
    constraint uniq$second_look_entry unique (entry_id),
    constraint check$second_look_begun check ((sheet_id is null) = (begun_by is null)),
    constraint check$second_look_other_person check (begun_by <> all (looked_by)),
    constraint check$second_look_handed_in_other_person check (handed_in_by <> all (looked_by)),
    constraint check$second_look_handed_in
        check ((handed_in_at is null) = (revision is null) and (handed_in_at is null or sheet_id is not null)),
    constraint check$second_look_concluded check ((verdict is null) = (concluded_on is null)
        and (verdict is null) = (compared is null) and (verdict is null) = (different is null)
        and (verdict is null or handed_in_at is not null)),
    constraint check$second_look_counts check (different between 0 and compared)
);
create index idx$second_look_sample on campaigns.second_look (sample_id);
create index idx$second_look_look on campaigns.second_look (assessment_id);
revoke update, delete, truncate on campaigns.sample, campaigns.sample_pool from chungtay_app;
revoke delete, truncate on campaigns.second_look from chungtay_app;

alter table campaigns.sample_pool enable row level security;
create policy in_scope on campaigns.sample_pool
    using ((select platform.sees_everywhere()) or village_id in (select campaigns.villages_in_scope()));
alter table campaigns.second_look enable row level security;
create policy in_scope on campaigns.second_look using ((select platform.sees_everywhere())
    or exists (select from campaigns.entry e where e.id = entry_id));

create function campaigns.guard_second_look() returns trigger language plpgsql as $$
begin
    if old.verdict is not null then
        raise exception 'what comparing two sheets found stays'
            using errcode = '23514', constraint = 'check$second_look_concluded_once';
    end if;
    return new;
end
$$;
create trigger second_look_guard before update on campaigns.second_look
    for each row execute function campaigns.guard_second_look();

-- A household of which a second look found another class is looked at again before its meeting, as after a disputed one.
create or replace view campaigns.entry_standing with (security_invoker = true) as
select e.id as entry_id, e.campaign_id, e.village_id, e.household_id, e.reason, e.class_before, e.listed_on, e.left_on,
       e.left_why, l.assessment_id, l.seq as look_seq, l.looked_on, l.result, l.points, l.deprived, l.causes,
       o.open as objections_open, d.decision_id, d.state as decision_state, d.class_after,
       case
           when d.state = 'RECOGNISED' then 'DECIDED'
           when e.left_on is not null then 'LEFT'
           when d.decision_id is not null then 'PROPOSED'
           when l.assessment_id is null then 'LISTED'
           when l.result = 'UNDECIDED' then 'UNDECIDED'
           when s.doubted then 'DOUBTED'
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
    select exists (select from campaigns.second_look s
                   where s.entry_id = e.id and s.assessment_id = l.assessment_id and s.verdict = 'OTHER_CLASS') as doubted) s on true
left join lateral (
    select v.agreed * 2 >= m.present and m.present > 0 as agreed
    from campaigns.vote v join campaigns.meeting m on m.id = v.meeting_id
    where v.assessment_id = l.assessment_id and v.entry_id = e.id order by m.seq desc limit 1) v on true
left join lateral (
    select max(g.last_day) as last_day
    from campaigns.posted p join campaigns.posting g on g.id = p.posting_id
    where p.entry_id = e.id and (p.assessment_id = l.assessment_id or exists (
        select from campaigns.objection c
        where c.entry_id = e.id and c.posting_id = p.posting_id and c.assessment_id = l.assessment_id
            and c.outcome = 'UNCHANGED'))) p on true
left join lateral (
    -- Who objects after the last day is answered, but nothing waits for it.
    select count(*) filter (where outcome is null and not late) as open
    from campaigns.objection o where o.entry_id = e.id) o on true
left join lateral (
    select exists (select from campaigns.objection o
                   where o.entry_id = e.id and o.assessment_id = l.assessment_id) as rechecked) r on true
left join lateral (
    select c.id as decision_id, c.state, x.class_after
    from campaigns.decided x join campaigns.decision c on c.id = x.decision_id
    where x.entry_id = e.id and c.state <> 'GIVEN_UP' order by c.seq desc limit 1) d on true;
