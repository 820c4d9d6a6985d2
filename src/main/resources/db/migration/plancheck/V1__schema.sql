create schema plancheck;
grant usage on schema plancheck to chungtay_app;
alter default privileges in schema plancheck grant select, insert, update, delete on tables to chungtay_app;
