-- Documents that others rest on. What comes with the program has no unit and can be changed by nobody; what an office
-- records belongs to its unit. Who wrote it and what it was before is in the trail.
create table documents.legal_document (
    id uuid primary key,
    kind text not null,
    number text,
    signed_on date,
    issuer text not null,
    subject text not null,
    valid_from date,
    valid_to date,
    confirmed boolean not null default false,
    seen_in text not null,
    unit_id uuid constraint fk$legal_document_unit references geography.unit,
    search_text text not null,
    version int not null default 0,
    recorded_at timestamptz not null default now(),
    recorded_by uuid,
    constraint check$legal_document_period check (valid_to >= valid_from),
    constraint check$legal_document_can_be_cited check (number is not null or signed_on is not null or unit_id is null)
);
create unique index uniq$legal_document_number
    on documents.legal_document (lower(number), lower(issuer), signed_on) nulls not distinct
    where number is not null;
create index idx$legal_document_unit on documents.legal_document (unit_id);

create table documents.legal_relation (
    newer_id uuid not null constraint fk$legal_relation_newer references documents.legal_document,
    kind text not null constraint check$legal_relation_kind check (kind in ('AMENDS', 'REPLACES', 'GUIDES')),
    older_id uuid not null constraint fk$legal_relation_older references documents.legal_document,
    recorded_at timestamptz not null default now(),
    recorded_by uuid,
    constraint pk$legal_relation primary key (newer_id, kind, older_id),
    constraint check$legal_relation_not_itself check (newer_id <> older_id)
);
create index idx$legal_relation_older on documents.legal_relation (older_id);

-- The text as a file, at most one; a newer file takes the place of the older one, and the trail tells.
create table documents.legal_file (
    document_id uuid primary key constraint fk$legal_file_document references documents.legal_document,
    file_name text not null,
    content bytea not null,
    sha256 text not null,
    recorded_at timestamptz not null default now(),
    recorded_by uuid
);
