-- Who promised to escape, since when, and who helps; what has happened in a household that escaped. For those who stand by
-- households. Under the policies of whoever asks, like everything that is published. A null is "not known", never "no".
create or replace view registry.pub_escape_registration with (security_invoker = true) as
select household_id, year, from_class, registered_on, assigned_officer
from registry.escape_registration;

create or replace view registry.pub_need with (security_invoker = true) as
select household_id, need, valid_from, valid_to, outcome
from registry.need;

create view registry.pub_helper with (security_invoker = true) as
select household_id, kind, name, help, valid_from, valid_to
from registry.helper;

create view registry.pub_class_period with (security_invoker = true) as
select household_id, class, valid_from, valid_to, decision_no, decided_on, assessment_id
from registry.class_period;

-- Who left or died.
create view registry.pub_departure with (security_invoker = true) as
select household_id, person_id, kind, happened_on
from registry.household_event
where kind in ('MEMBER_LEFT', 'MEMBER_DIED');

create view registry.pub_life with (security_invoker = true) as
select person_id, valid_from, valid_to, attending, job, job_stable, disability, insured
from registry.person_profile;

create view registry.pub_home with (security_invoker = true) as
select household_id, valid_from, valid_to, house_state, house_safe, water_source, latrine
from registry.household_profile;

-- A look with the line by which the standard measured it: points or income, whichever was taken.
create view registry.pub_look with (security_invoker = true) as
select a.id, a.household_id, a.assessed_on, a.standard_id, a.deprived, a.unknown, a.result,
       line.parameter, line.measured, line.threshold
from registry.assessment a
left join lateral (
    select f.value ->> 'parameter' as parameter, (f.value ->> 'measured')::bigint as measured,
           (f.value ->> 'threshold')::bigint as threshold
    from jsonb_array_elements(a.findings -> 'findings') f(value)
    where f.value ->> 'parameter' in ('income_line', 'b1_line')
    order by f.value ->> 'parameter' desc
    limit 1) line on true;

revoke insert, update, delete on registry.pub_escape_registration, registry.pub_need, registry.pub_helper,
    registry.pub_class_period, registry.pub_departure, registry.pub_life, registry.pub_home, registry.pub_look
    from chungtay_app;
