create schema approvals;
grant usage on schema approvals to chungtay_app;
alter default privileges in schema approvals grant select, insert, update, delete on tables to chungtay_app;
