-- A complaint (khiếu nại) about a recognised list, first to the chair who signed it, then to the level above. What was
-- complained of stays as it was said; each step is written once.
create table campaigns.complaint (
    id uuid primary key,
    decision_id uuid not null constraint fk$complaint_decision references campaigns.decision,
    -- The household of the list it is about; absent if one is missing on it.
    entry_id uuid constraint fk$complaint_entry references campaigns.entry,
    household_id uuid,
    -- The first complaint, if this is the second.
    previous_id uuid constraint fk$complaint_previous references campaigns.complaint,
    unit_id uuid not null constraint fk$complaint_unit references geography.unit,
    decided_in_id uuid not null constraint fk$complaint_decided_in references geography.unit,
    number int not null constraint check$complaint_number check (number >= 1),
    by_whom text not null constraint check$complaint_by_whom check (btrim(by_whom) <> ''),
    contact text not null default '',
    said text not null constraint check$complaint_said check (btrim(said) <> ''),
    wanted text not null default '',
    received_on date not null,
    accept_due_on date,
    basis text not null,
    basis_verified boolean not null,
    accepted_on date,
    term text constraint check$complaint_term check (term in ('ORDINARY', 'COMPLEX', 'REMOTE', 'REMOTE_COMPLEX')),
    decide_due_on date,
    not_accepted_because text,
    not_accepted_on date,
    result text constraint check$complaint_result check (result in ('KEPT', 'CORRECTED')),
    reasons text,
    decision_number text,
    decided_on date,
    -- The list by which the commune says it has mended what was found wrong.
    corrected_by_id uuid constraint fk$complaint_corrected_by references campaigns.decision,
    withdrawn_on date,
    withdrawn_because text,
    version int not null default 1,
    recorded_by uuid default platform.caller(),
    recorded_at timestamptz not null default now(),
    constraint check$complaint_accepted check ((accepted_on is null or not_accepted_on is null)
        and (not_accepted_on is null) = (not_accepted_because is null) and (accepted_on is null) = (term is null) and (decide_due_on is null or accepted_on is not null)),
    constraint check$complaint_decided check (num_nonnulls(result, reasons, decision_number, decided_on) in (0, 4)
        and (decided_on is null or accepted_on is not null)),
    constraint check$complaint_corrected_by check (corrected_by_id is null
        or result is not distinct from 'CORRECTED' and corrected_by_id <> decision_id),
    constraint check$complaint_withdrawn check ((withdrawn_on is null) = (withdrawn_because is null)
        and num_nonnulls(withdrawn_on, decided_on, not_accepted_on) <= 1),
    constraint uniq$complaint_number unique (unit_id, number),
    constraint uniq$complaint_second unique (previous_id)
);
create index idx$complaint_decision on campaigns.complaint (decision_id);
create index idx$complaint_entry on campaigns.complaint (entry_id);
create index idx$complaint_household on campaigns.complaint (household_id);
create index idx$complaint_open on campaigns.complaint (unit_id)
    where withdrawn_on is null and not_accepted_on is null and corrected_by_id is null and result is distinct from 'KEPT';
create index idx$complaint_corrected_by on campaigns.complaint (corrected_by_id);
create index idx$complaint_decided_in on campaigns.complaint (decided_in_id);
revoke delete, truncate on campaigns.complaint from chungtay_app;

-- What was answered stays; only by which list it was mended is written down afterwards, once.
create function campaigns.guard_complaint() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.result is not distinct from 'CORRECTED' and old.corrected_by_id is null
            and to_jsonb(new) - '{corrected_by_id,version}'::text[] = to_jsonb(old) - '{corrected_by_id,version}'::text[] then
        return new;
    end if;
    if old.decided_on is not null or old.not_accepted_on is not null or old.withdrawn_on is not null then
        raise exception 'an answered complaint stays as it is'
            using errcode = '23514', constraint = 'check$complaint_answered_stays';
    end if;
    return new;
end
$$;
create trigger complaint_guard before update or delete on campaigns.complaint
    for each row execute function campaigns.guard_complaint();

alter table campaigns.complaint enable row level security;
create policy in_scope on campaigns.complaint
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));

-- What somebody handed in with it, as it was handed in.
create table campaigns.complaint_file (
    id uuid primary key,
    complaint_id uuid not null constraint fk$complaint_file_complaint references campaigns.complaint,
    name text not null,
    kind text not null constraint check$complaint_file_kind check (kind in ('PDF', 'JPEG', 'PNG')),
    content bytea not null constraint check$complaint_file_size check (octet_length(content) between 1 and 5000000),
    added_by uuid default platform.caller(),
    added_at timestamptz not null default now()
);
create index idx$complaint_file_complaint on campaigns.complaint_file (complaint_id);
revoke update, delete, truncate on campaigns.complaint_file from chungtay_app;
alter table campaigns.complaint_file enable row level security;
create policy in_scope on campaigns.complaint_file using ((select platform.sees_everywhere())
    or exists (select from campaigns.complaint c where c.id = complaint_id));

-- Where each complaint stands. One that was found right is done when a list that was recognised since it came mends the
-- contested one for its household, or gives the household another class; or when the commune says by which list it was done,
-- as it always does where no household was named.
create view campaigns.complaint_standing with (security_invoker = true) as
select c.*, coalesce(c.corrected_by_id, m.id) as mended_by_id, x.household_code, x.head_name,
       case
           when c.withdrawn_on is not null then 'WITHDRAWN'
           when c.not_accepted_on is not null then 'NOT_ACCEPTED'
           when c.result = 'KEPT' then 'KEPT'
           when c.result = 'CORRECTED' then case when coalesce(c.corrected_by_id, m.id) is null then 'TO_CORRECT' else 'CORRECTED' end
           when c.accepted_on is not null then 'ACCEPTED'
           else 'RECEIVED'
       end as state
from campaigns.complaint c
left join campaigns.decided x on x.decision_id = c.decision_id and x.entry_id = c.entry_id
left join lateral (
    select d.id from campaigns.decided y join campaigns.decision d on d.id = y.decision_id
    where y.household_id = c.household_id and d.id <> c.decision_id and d.state = 'RECOGNISED'
        and d.decided_on >= c.received_on and (d.corrects_id = c.decision_id or y.class_after <> x.class_after)
    order by d.decided_on, d.seq limit 1) m on true;
revoke insert, update, delete on campaigns.complaint_standing from chungtay_app;
