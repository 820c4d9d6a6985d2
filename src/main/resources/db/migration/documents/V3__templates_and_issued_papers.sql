-- Word templates of units. A new one is a new version; a version without content says that the one that comes with the
-- program counts again.
create table documents.paper_template (
    id uuid primary key,
    unit_id uuid not null constraint fk$paper_template_unit references geography.unit,
    kind text not null,
    version int not null,
    file_name text,
    content bytea,
    sha256 text,
    loaded_at timestamptz not null default now(),
    loaded_by uuid,
    constraint uniq$paper_template_version unique (unit_id, kind, version),
    constraint check$paper_template_whole check ((content is null) = (file_name is null) and (content is null) = (sha256 is null))
);

-- Who gets the papers of a kind, as a unit has written it for the next time.
create table documents.recipient_list (
    unit_id uuid not null constraint fk$recipient_list_unit references geography.unit,
    kind text not null,
    names text[] not null,
    kept text not null,
    changed_at timestamptz not null default now(),
    changed_by uuid,
    constraint pk$recipient_list primary key (unit_id, kind)
);

-- The number book of a unit: every number of a year, once, and none left out, because each number leans on the one
-- before it. A number that was given outside of this program is entered with a note, so that the row goes on.
create table documents.paper_number (
    unit_id uuid not null constraint fk$paper_number_unit references geography.unit,
    year int not null constraint check$paper_number_year check (year between 1990 and 2200),
    number int not null constraint check$paper_number_positive check (number >= 1),
    before_it int generated always as (nullif(number, 1) - 1) stored,
    outside_note text,
    constraint pk$paper_number primary key (unit_id, year, number),
    constraint fk$paper_number_without_gap foreign key (unit_id, year, before_it)
        references documents.paper_number (unit_id, year, number)
);
create index idx$paper_number_before on documents.paper_number (unit_id, year, before_it);

create table documents.issued_paper (
    id uuid primary key,
    unit_id uuid not null,
    year int not null,
    number int not null,
    kind text not null,
    symbol text not null,
    signed_on date not null,
    subject text not null,
    signer text not null,
    body text not null,
    folded tsvector not null,
    exact tsvector not null,
    replaces_id uuid constraint fk$issued_paper_replaces references documents.issued_paper,
    issued_at timestamptz not null default now(),
    issued_by uuid,
    constraint uniq$issued_paper_number unique (unit_id, year, number),
    constraint fk$issued_paper_number foreign key (unit_id, year, number)
        references documents.paper_number (unit_id, year, number),
    constraint check$issued_paper_year check (extract(year from signed_on) = year)
);
create index idx$issued_paper_folded on documents.issued_paper using gin (folded);
create index idx$issued_paper_exact on documents.issued_paper using gin (exact);
create index idx$issued_paper_replaces on documents.issued_paper (replaces_id);

-- The files of a paper in the order in which they came: as written, and the signed one filled back. None is changed.
create table documents.issued_file (
    paper_id uuid not null constraint fk$issued_file_paper references documents.issued_paper,
    version int not null,
    file_name text not null,
    content bytea not null,
    sha256 text not null,
    signed boolean not null,
    kept_at timestamptz not null default now(),
    kept_by uuid,
    constraint pk$issued_file primary key (paper_id, version)
);

revoke update, delete, truncate
    on documents.paper_template, documents.paper_number, documents.issued_paper, documents.issued_file
    from chungtay_app;
