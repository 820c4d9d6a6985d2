-- When households escaped poverty: the class that followed a poor or near-poor one, with the decision that recognised it.
-- Who had escaped and is poor again can only be counted with it. The 36 months run from the day of the decision (HHD-04);
-- an escape whose decision has no date has no end that anybody could tell.
create view registry.pub_escape with (security_invoker = true) as
select c.household_id, c.valid_from as escaped_from, c.decided_on,
       (c.decided_on + interval '36 months')::date as newly_until,
       (select min(n.valid_from) from registry.class_period n
        where n.household_id = c.household_id and n.class in ('POOR', 'NEAR_POOR') and n.valid_from > c.valid_from)
           as low_again_from
from registry.class_period c
where c.class not in ('POOR', 'NEAR_POOR')
  and (select p.class from registry.class_period p
       where p.household_id = c.household_id and p.valid_from < c.valid_from
       order by p.valid_from desc limit 1) in ('POOR', 'NEAR_POOR');
revoke insert, update, delete on registry.pub_escape from chungtay_app;
