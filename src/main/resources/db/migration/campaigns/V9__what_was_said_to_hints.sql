-- What somebody said who had looked into a hint: it holds for the numbers that the hint had then. Hints themselves are
-- counted from the sheets whenever somebody asks; they decide nothing.
create table campaigns.hint_note (
    id uuid primary key,
    campaign_id uuid not null constraint fk$hint_note_campaign references campaigns.campaign,
    scope text not null constraint check$hint_note_scope check (scope in ('VILLAGE', 'INVESTIGATOR')),
    scope_id uuid not null,
    kind text not null,
    block text not null,
    hits int not null,
    looked_at int not null,
    said text not null constraint check$hint_note_said check (btrim(said) <> ''),
    noted_by uuid not null default platform.caller(),
    noted_at timestamptz not null default now()
);
create index idx$hint_note_campaign on campaigns.hint_note (campaign_id);
revoke update, delete, truncate on campaigns.hint_note from chungtay_app;
alter table campaigns.hint_note enable row level security;
create policy in_scope on campaigns.hint_note using ((select platform.sees_everywhere())
    or exists (select from campaigns.village v
               where v.campaign_id = hint_note.campaign_id and v.village_id in (select campaigns.villages_in_scope())));
