-- Which list corrected a value is told by its number, so that the reason can be a sentence.
alter table registry.correction add column list_id uuid;
create index idx$correction_list on registry.correction (list_id) where list_id is not null;
update registry.correction
set list_id = substring(reason from '[0-9a-f-]{36}$')::uuid,
    reason = case when reason like 'LIST_UNDONE %' then 'hoàn tác một danh sách nhập' else 'theo một danh sách nhập' end
where reason ~ '^LIST(_UNDONE)? [0-9a-f-]{36}$';

-- Lists tell how people live, too; revisions of before have nothing to put back there.
alter table registry.revision
    add column household_profile jsonb not null default '[]',
    add column person_profile jsonb not null default '[]';
