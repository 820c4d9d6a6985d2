-- Which frozen figures the public sees (PUB-01). Rows are only added: the newest one says whether a closing is public.
create table figures.publication (
    id bigint generated always as identity constraint pk$publication primary key,
    closing_id uuid not null constraint fk$publication_closing references figures.closing,
    is_public boolean not null,
    recorded_at timestamptz not null default now(),
    recorded_by uuid not null default platform.caller()
);
create index idx$publication_closing on figures.publication (closing_id, id);
revoke update, delete, truncate on figures.publication from chungtay_app;

-- One row for a unit and year: its last version that is public now.
create view figures.public_closing as
select distinct on (c.unit_id, c.year) c.id as closing_id, c.unit_id, c.year, c.version, p.recorded_at as published_at
from figures.closing c
join lateral (
    select is_public, recorded_at from figures.publication where closing_id = c.id order by id desc limit 1
) p on p.is_public
order by c.unit_id, c.year, c.version desc;
