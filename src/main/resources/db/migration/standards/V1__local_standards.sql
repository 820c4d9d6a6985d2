create schema standards;
grant usage on schema standards to chungtay_app;
alter default privileges in schema standards grant select, insert, update, delete on tables to chungtay_app;
