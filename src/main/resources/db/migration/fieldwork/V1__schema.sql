create schema fieldwork;
grant usage on schema fieldwork to chungtay_app;
alter default privileges in schema fieldwork grant select, insert, update, delete on tables to chungtay_app;
