-- Who is in a list is now looked at in a table that lives only as long as the check.
drop table interop.import_person;

alter table interop.import_mistake add column number bigint generated always as identity;
alter table interop.import_mistake add constraint pk$import_mistake primary key (import_id, number);
