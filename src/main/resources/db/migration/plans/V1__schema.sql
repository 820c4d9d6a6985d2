create schema plans;
grant usage on schema plans to chungtay_app;
alter default privileges in schema plans grant select, insert, update, delete on tables to chungtay_app;
