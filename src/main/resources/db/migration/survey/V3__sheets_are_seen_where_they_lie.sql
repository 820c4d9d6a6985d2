-- The second wall: a sheet tells of people, so it is seen where its unit lies. A unit that is no more lies where
-- everything lies that it went into. Sheets are asked for by subject or by id, so the rows that come before this
-- function are few.
alter table survey.sheet enable row level security;
create policy in_scope on survey.sheet
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
alter table survey.sheet_revision enable row level security;
create policy in_scope on survey.sheet_revision
    using ((select platform.sees_everywhere()) or exists (select from survey.sheet s where s.id = sheet_id));
