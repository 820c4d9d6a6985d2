-- What other modules may read of households: enough to count them, to say who stands behind a count, and to freeze both.
-- The views ask as whoever reads them, so that row-level security shows through them what it shows of the tables.
create view registry.pub_standing with (security_invoker = true) as
select household_id, village_id, valid_from, valid_to, class, head_id, persons, minority, ethnicity_code, deprived, causes
from registry.standing;

create view registry.pub_tally with (security_invoker = true) as
select unit_id, grain, on_date, households, persons, poor, near_poor, average_standard, unclassified, poor_persons,
       near_poor_persons, minority, minority_poor, minority_near_poor, poor_causes, near_poor_causes, poor_deprived,
       near_poor_deprived
from registry.tally;

create view registry.pub_household with (security_invoker = true) as
select id, code
from registry.household;

create view registry.pub_household_event with (security_invoker = true) as
select household_id, kind, happened_on
from registry.household_event;

create view registry.pub_membership with (security_invoker = true) as
select household_id, person_id, relation, valid_from, valid_to
from registry.membership;

create view registry.pub_person with (security_invoker = true) as
select id, full_name, died_on, ethnicity_code
from registry.person;

create view registry.pub_need with (security_invoker = true) as
select household_id, need, valid_from, valid_to
from registry.need;

create view registry.pub_ethnicity with (security_invoker = true) as
select code, name, majority
from registry.ethnicity;

-- The villages whose households the caller may see, for the policies of rows that were copied.
create view registry.pub_village_in_scope with (security_invoker = true) as
select village_id
from registry.villages_in_scope() as village_id;

-- Counted again from the records while one reads: every disagreement of standings and tallies with them.
create view registry.pub_disagreement with (security_invoker = true) as
select what, unit_id, household_id, grain, on_date, kept, counted
from registry.check_tally();

revoke insert, update, delete on registry.pub_standing, registry.pub_tally, registry.pub_household,
    registry.pub_household_event, registry.pub_membership, registry.pub_person, registry.pub_need,
    registry.pub_ethnicity, registry.pub_village_in_scope, registry.pub_disagreement from chungtay_app;
