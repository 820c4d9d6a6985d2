-- Keys by which certificates are signed. A key signs on the days of its period; what it signed stays verifiable.
create table campaigns.signing_key (
    id int primary key,
    public_key bytea not null,
    valid_from date not null,
    valid_to date,
    made_at timestamptz not null default now(),
    constraint check$signing_key_period check (valid_to is null or valid_to >= valid_from)
);

-- Apart from the public half, and closed to everybody but the system itself.
create table campaigns.signing_secret (
    key_id int primary key constraint fk$signing_secret_key references campaigns.signing_key,
    private_key bytea not null
);
alter table campaigns.signing_secret enable row level security;
create policy system_only on campaigns.signing_secret using ((select platform.sees_everywhere()));

-- The last number of a commune in a year. The row is locked while numbers are given, so that none is left out.
create table campaigns.certificate_book (
    unit_id uuid not null constraint fk$certificate_book_unit references geography.unit,
    year int not null,
    last int not null constraint check$certificate_book_last check (last >= 0),
    constraint pk$certificate_book primary key (unit_id, year)
);

-- A number given to a poor or near-poor household of a recognised list, and what its code says. Printing it again
-- changes nothing here. The copy of village and household is that of the list.
create table campaigns.certificate (
    id uuid primary key,
    decision_id uuid not null,
    entry_id uuid not null,
    unit_id uuid not null,
    year int not null,
    number int not null constraint check$certificate_number check (number >= 1),
    village_id uuid not null constraint fk$certificate_village references geography.unit,
    household_id uuid not null,
    kind text not null constraint check$certificate_kind check (kind in ('POOR', 'NEAR_POOR')),
    issued_on date not null,
    first_day date not null,
    last_day date not null,
    key_id int not null constraint fk$certificate_key references campaigns.signing_key,
    statement text not null constraint uniq$certificate_statement unique,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now(),
    constraint fk$certificate_decided foreign key (decision_id, entry_id) references campaigns.decided,
    constraint fk$certificate_book foreign key (unit_id, year) references campaigns.certificate_book,
    constraint check$certificate_days check (first_day <= last_day),
    constraint uniq$certificate_once unique (decision_id, entry_id),
    constraint uniq$certificate_number unique (unit_id, year, number)
);
create index idx$certificate_village on campaigns.certificate (village_id);
create index idx$certificate_key on campaigns.certificate (key_id);
create index idx$certificate_household on campaigns.certificate (household_id);
alter table campaigns.certificate enable row level security;
create policy in_scope on campaigns.certificate
    using ((select platform.sees_everywhere()) or village_id in (select campaigns.villages_in_scope()));

-- Many papers printed as one file in steps; each step leaves its part behind. Of a list: its certificates, or those of one
-- village. Without a list: blank sheets, see sheet_print.
create table campaigns.print_run (
    id uuid primary key,
    decision_id uuid constraint fk$print_run_decision references campaigns.decision,
    village_id uuid constraint fk$print_run_village references geography.unit,
    total int not null constraint check$print_run_total check (total > 0),
    job_id uuid,
    made_by uuid default platform.caller(),
    made_at timestamptz not null default now()
);
create index idx$print_run_decision on campaigns.print_run (decision_id);
create index idx$print_run_village on campaigns.print_run (village_id);

-- Blank sheets of a village: for whom, as they stood on the list when the print was ordered.
create table campaigns.sheet_print (
    run_id uuid primary key constraint fk$sheet_print_run references campaigns.print_run on delete cascade,
    campaign_id uuid not null constraint fk$sheet_print_campaign references campaigns.campaign,
    form text not null constraint check$sheet_print_form check (form in ('A', 'B')),
    entries uuid[] not null constraint check$sheet_print_entries check (cardinality(entries) > 0)
);
create index idx$sheet_print_campaign on campaigns.sheet_print (campaign_id);

create table campaigns.print_part (
    run_id uuid not null constraint fk$print_part_run references campaigns.print_run on delete cascade,
    seq int not null constraint check$print_part_seq check (seq >= 0),
    pages int not null,
    content bytea not null,
    constraint pk$print_part primary key (run_id, seq)
);

create table campaigns.print_file (
    run_id uuid primary key constraint fk$print_file_run references campaigns.print_run on delete cascade,
    pages int not null,
    content bytea not null
);

-- Whoever ordered a print gets it, and nobody else: it names thousands of people with their numbers.
alter table campaigns.print_run enable row level security;
create policy own on campaigns.print_run
    using ((select platform.sees_everywhere()) or made_by = (select platform.caller()));
alter table campaigns.sheet_print enable row level security;
create policy own on campaigns.sheet_print
    using ((select platform.sees_everywhere()) or exists (select from campaigns.print_run r where r.id = run_id));
alter table campaigns.print_part enable row level security;
create policy own on campaigns.print_part
    using ((select platform.sees_everywhere()) or exists (select from campaigns.print_run r where r.id = run_id));
alter table campaigns.print_file enable row level security;
create policy own on campaigns.print_file
    using ((select platform.sees_everywhere()) or exists (select from campaigns.print_run r where r.id = run_id));

revoke update, delete, truncate on campaigns.certificate, campaigns.signing_secret from chungtay_app;
revoke delete, truncate on campaigns.signing_key, campaigns.certificate_book from chungtay_app;
