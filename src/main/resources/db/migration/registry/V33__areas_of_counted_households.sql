-- With its area a household that was counted says by which standard and on which day.
create or replace view registry.pub_next_class with (security_invoker = true) as
select household_id, village_id, class_now, result, reasons, persons, looked_on, area_id
from registry.next_class;
