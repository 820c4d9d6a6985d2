create schema accompaniment;
grant usage on schema accompaniment to chungtay_app;
alter default privileges in schema accompaniment grant select, insert, update, delete on tables to chungtay_app;
