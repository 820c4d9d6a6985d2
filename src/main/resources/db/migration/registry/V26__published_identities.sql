-- What a certificate names a person and a home by. The rows stay behind the walls of their own tables.
create view registry.pub_identity with (security_invoker = true) as
select id, birth_date, birth_precision, sex, national_id
from registry.person;

create view registry.pub_residence with (security_invoker = true) as
select household_id, village_id, address, valid_from, valid_to
from registry.residence;
revoke insert, update, delete on registry.pub_identity, registry.pub_residence from chungtay_app;
