-- Leaders of every level sign; whoever keeps the book of outgoing papers gives them number and date.
alter table identity.user_right drop constraint check$user_right_role;
alter table identity.user_right add constraint check$user_right_role check (role in (
    'VILLAGE_HEAD', 'COMMUNE_OFFICER', 'COMMUNE_LEADER', 'DISTRICT_OFFICER', 'DISTRICT_LEADER', 'PROVINCE_OFFICER',
    'PROVINCE_LEADER', 'MINISTRY_OFFICER', 'ARCHIVIST', 'FINANCE', 'STATISTICS', 'OBSERVER', 'ADMINISTRATOR'));
