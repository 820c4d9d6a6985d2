create schema trainingworld;
grant usage on schema trainingworld to chungtay_app;
alter default privileges in schema trainingworld grant select, insert, update, delete on tables to chungtay_app;

-- The communes whose invented people are in the register. Written in the transaction of their people, so that an
-- interrupted loading goes on with the next commune.
create table trainingworld.loaded (
    commune_code text primary key,
    loaded_at timestamptz not null default now()
);
