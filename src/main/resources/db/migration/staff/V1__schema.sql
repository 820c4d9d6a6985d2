create schema staff;
grant usage on schema staff to chungtay_app;
alter default privileges in schema staff grant select, insert, update, delete on tables to chungtay_app;
