-- What the statistics office, the Front and the level above found when they supervised a review. It is answered by the
-- commune before a list goes for approval, once, and never by whoever found it.
create table campaigns.remark (
    id uuid primary key,
    campaign_id uuid not null constraint fk$remark_campaign references campaigns.campaign,
    village_id uuid,
    entry_id uuid constraint fk$remark_entry references campaigns.entry,
    agency text not null constraint check$remark_agency check (btrim(agency) <> ''),
    found_on date not null,
    said text not null constraint check$remark_said check (btrim(said) <> ''),
    due_on date not null,
    answer text,
    answered_on date,
    answered_by uuid,
    recorded_by uuid not null default platform.caller(),
    recorded_at timestamptz not null default now(),
    constraint fk$remark_village foreign key (campaign_id, village_id) references campaigns.village,
    constraint check$remark_place check (entry_id is null or village_id is not null),
    constraint check$remark_days check (found_on <= due_on),
    constraint check$remark_answer
        check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null) and btrim(answer) <> ''),
    constraint check$remark_own check (answered_by <> recorded_by)
);
create index idx$remark_village on campaigns.remark (campaign_id, village_id);
create index idx$remark_entry on campaigns.remark (entry_id);
revoke update, delete, truncate on campaigns.remark from chungtay_app;
grant update (answer, answered_on, answered_by) on campaigns.remark to chungtay_app;

-- About a village or a household: where that lies. About the whole review: who sees one of its villages.
alter table campaigns.remark enable row level security;
create policy in_scope on campaigns.remark
    using ((select platform.sees_everywhere())
        or village_id in (select campaigns.villages_in_scope())
        or village_id is null and exists (
            select from campaigns.village v
            where v.campaign_id = remark.campaign_id and v.village_id in (select campaigns.villages_in_scope())));

create function campaigns.guard_remark() returns trigger language plpgsql as $$
begin
    if old.answer is not null then
        raise exception 'an answer to a supervisor stays as it was given'
            using errcode = '23514', constraint = 'check$remark_answered_once';
    end if;
    return new;
end
$$;
create trigger remark_guard before update on campaigns.remark for each row execute function campaigns.guard_remark();
