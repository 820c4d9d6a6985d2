create schema targets;
grant usage on schema targets to chungtay_app;
alter default privileges in schema targets grant select, insert, update, delete on tables to chungtay_app;
