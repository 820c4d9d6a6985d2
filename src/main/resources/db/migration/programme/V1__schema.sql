create schema programme;
grant usage on schema programme to chungtay_app;
alter default privileges in schema programme grant select, insert, update, delete on tables to chungtay_app;
