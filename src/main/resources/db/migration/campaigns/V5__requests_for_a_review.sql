-- A household asks its commune for a review (Giấy đề nghị), on the public page or at the counter. What it says of itself
-- stays as it was said; which household of the register it is, an officer finds out.
create table campaigns.review_request (
    id uuid primary key,
    reference text not null constraint uniq$review_request_reference unique
        constraint check$review_request_reference check (reference ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    -- Made with the form, so that sending it twice is sending it once.
    once uuid not null constraint uniq$review_request_once unique,
    channel text not null constraint check$review_request_channel check (channel in ('PUBLIC', 'COUNTER')),
    unit_id uuid not null constraint fk$review_request_unit references geography.unit,
    village_id uuid constraint fk$review_request_village references geography.unit,
    received_on date not null,
    due_on date not null,
    basis text not null,
    basis_verified boolean not null,
    wish text not null constraint check$review_request_wish
        check (wish in ('LOW_CLASS', 'OUT_OF_POVERTY', 'OUT_OF_NEAR_POVERTY', 'AVERAGE_STANDARD')),
    full_name text not null constraint check$review_request_name check (btrim(full_name) <> ''),
    born_in int constraint check$review_request_born_in check (born_in between 1900 and 2200),
    national_id text constraint check$review_request_national_id check (national_id ~ '^[0-9]{12}$'),
    phone text not null default '',
    address text not null default '',
    persons int constraint check$review_request_persons check (persons between 1 and 50),
    circumstances text not null,
    household_id uuid,
    entry_id uuid constraint fk$review_request_entry references campaigns.entry,
    refused_because text,
    refused_by uuid,
    refusal_number text,
    refusal_on date,
    refusal_signed_by uuid,
    withdrawn_on date,
    withdrawn_because text,
    -- Since when what the household said of itself is gone (campaigns/retention.yaml).
    cleared_on date,
    version int not null default 1,
    recorded_by uuid default platform.caller(),
    recorded_at timestamptz not null default now(),
    constraint check$review_request_entry check (entry_id is null or household_id is not null),
    constraint check$review_request_one_end check (num_nonnulls(entry_id, refused_because) <= 1),
    constraint check$review_request_refusal check ((refusal_number is null) = (refusal_on is null)
        and (refusal_number is null or refused_because is not null)),
    -- Nobody signs what they have prepared themselves.
    constraint check$review_request_two_people check (refusal_signed_by is distinct from refused_by or refused_by is null),
    constraint check$review_request_withdrawn check ((withdrawn_on is null) = (withdrawn_because is null))
);
create index idx$review_request_unit on campaigns.review_request (unit_id, due_on);
-- What is still to be answered is counted for every start page; nulls are asked before whose commune it is.
create index idx$review_request_open on campaigns.review_request (unit_id) where withdrawn_on is null and refusal_number is null;
create index idx$review_request_village on campaigns.review_request (village_id);
create index idx$review_request_entry on campaigns.review_request (entry_id);
create index idx$review_request_household on campaigns.review_request (household_id);
revoke delete, truncate on campaigns.review_request from chungtay_app;

-- What was answered in writing, or taken back, does not rise again; it can only lose what somebody said of themselves.
create function campaigns.guard_review_request() returns trigger language plpgsql as $$
declare
    personal constant text[] := array['full_name', 'born_in', 'national_id', 'phone', 'address', 'persons', 'circumstances',
        'cleared_on', 'version'];
begin
    if tg_op = 'UPDATE' and old.cleared_on is null and new.cleared_on is not null
            and to_jsonb(new) - personal = to_jsonb(old) - personal then
        return new;
    end if;
    if old.refusal_number is not null or old.withdrawn_on is not null then
        raise exception 'an answered request stays as it is'
            using errcode = '23514', constraint = 'check$review_request_answered_stays';
    end if;
    return new;
end
$$;
create trigger review_request_guard before update or delete on campaigns.review_request
    for each row execute function campaigns.guard_review_request();

alter table campaigns.review_request enable row level security;
create policy in_scope on campaigns.review_request
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));

-- Where each request stands, told by what was done. A household that left the list for another reason than its own wish has
-- still no answer.
create view campaigns.request_standing with (security_invoker = true) as
select r.*, s.campaign_id, s.state as entry_state,
       case
           when r.withdrawn_on is not null then 'WITHDRAWN'
           when r.refusal_number is not null then 'REFUSED'
           when r.refused_because is not null then 'REFUSAL_PREPARED'
           when s.state = 'DECIDED' then 'ANSWERED'
           when s.state = 'LEFT' then case when s.left_why = 'WITHDRAWN' then 'WITHDRAWN' else 'DROPPED' end
           when s.state is not null then 'LISTED'
           when r.household_id is not null then 'KNOWN'
           else 'RECEIVED'
       end as state
from campaigns.review_request r
left join campaigns.entry_standing s on s.entry_id = r.entry_id;
revoke insert, update, delete on campaigns.request_standing from chungtay_app;

-- How many requests came today from one address, or for one commune. Yesterday's are thrown away with the first of today;
-- the address is kept as a digest under a key that the application never writes down and forgets with the day.
create table campaigns.public_count (
    day date not null,
    key text not null,
    count int not null constraint check$public_count_count check (count > 0),
    constraint pk$public_count primary key (day, key)
);
