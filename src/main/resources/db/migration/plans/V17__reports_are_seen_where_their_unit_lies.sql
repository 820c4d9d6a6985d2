-- The second wall, as for households: the free words of reports may tell of people, so a report is seen where its unit
-- lies. A unit that is no more lies where everything lies that it went into. Reports are asked for by plan or by id, so
-- the rows that come before this function are few.
alter table plans.field_report enable row level security;
create policy in_scope on plans.field_report
    using ((select platform.sees_everywhere()) or geography.unit_within(unit_id, platform.areas()));
alter table plans.field_report_line enable row level security;
create policy in_scope on plans.field_report_line
    using ((select platform.sees_everywhere()) or exists (select from plans.field_report r where r.id = report_id));
