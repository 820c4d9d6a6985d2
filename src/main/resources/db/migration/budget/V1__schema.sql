create schema budget;
grant usage on schema budget to chungtay_app;
alter default privileges in schema budget grant select, insert, update, delete on tables to chungtay_app;
