create schema survey;
grant usage on schema survey to chungtay_app;
alter default privileges in schema survey grant select, insert, update, delete on tables to chungtay_app;
