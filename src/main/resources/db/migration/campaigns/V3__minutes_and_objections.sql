-- Minutes are never rewritten: what was wrong in them is put right by minutes that name those they correct, and why.
alter table campaigns.meeting
    add column corrects_id uuid constraint fk$meeting_corrects references campaigns.meeting,
    add column reason text not null default '',
    add constraint check$meeting_correction check ((corrects_id is null) = (btrim(reason) = '')),
    add constraint uniq$meeting_corrected unique (corrects_id);
revoke update on campaigns.meeting from chungtay_app;

-- A re-check may find what was posted; then the household goes on as posted. A household that was missing comes on the
-- list and goes the way of all others.
alter table campaigns.objection
    drop constraint check$objection_outcome,
    drop constraint check$objection_changed,
    add constraint check$objection_outcome check (outcome in ('UNCHANGED', 'CHANGED', 'REFUSED', 'LISTED')),
    add constraint check$objection_recheck check (case outcome
        when 'CHANGED' then assessment_id is not null
        when 'UNCHANGED' then true
        else assessment_id is null end),
    add constraint check$objection_listed check (outcome is distinct from 'LISTED' or entry_id is not null);

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
