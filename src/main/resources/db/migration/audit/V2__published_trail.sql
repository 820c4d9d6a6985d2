-- What the module of people and rights reads to show the trail, refusals among the rest, and whom each line is about.
create view audit.pub_trail as
select number, at, user_id, kind, action, units, subjects, as_of, before, after, rows, null::text as reason
from audit.entry
union all
select number, at, user_id, 'REFUSED', action, case when unit_id is null then '{}' else array[unit_id] end, 0, null, null, null,
    null, reason
from audit.refusal;

create view audit.pub_subject as
select id, line, before, after from audit.subject;

grant select on audit.pub_trail, audit.pub_subject to chungtay_app;
