create schema waves;
grant usage on schema waves to chungtay_app;
alter default privileges in schema waves grant select, insert, update, delete on tables to chungtay_app;
