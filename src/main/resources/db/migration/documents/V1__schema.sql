create schema documents;
grant usage on schema documents to chungtay_app;
alter default privileges in schema documents grant select, insert, update, delete on tables to chungtay_app;
