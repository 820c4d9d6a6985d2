-- What the reports of a review count of people: who is a child and what it lacks, who can work, who has merits. Under the
-- policies of whoever asks, like everything that is published. A null is "not known", never "no".
create view registry.pub_person_of_review with (security_invoker = true) as
select id, full_name, birth_date, sex, ethnicity_code, died_on
from registry.person;

create view registry.pub_profile_of_review with (security_invoker = true) as
select person_id, valid_from, valid_to, attending, able_to_work, merit, stunted, wasted, insured, insured_until
from registry.person_profile;

revoke insert, update, delete on registry.pub_person_of_review, registry.pub_profile_of_review from chungtay_app;
