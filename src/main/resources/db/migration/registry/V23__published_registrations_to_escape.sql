-- Which households have registered to escape in which year, for those who plan how many are to escape.
create view registry.pub_escape_registration with (security_invoker = true) as
select household_id, year, from_class
from registry.escape_registration;
revoke insert, update, delete on registry.pub_escape_registration from chungtay_app;
