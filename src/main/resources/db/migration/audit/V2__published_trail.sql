-- What the module of people and rights reads to show the trail, refusals among the rest.
create view audit.pub_trail as
select id, at, user_id, kind, action, unit_id, subjects, as_of, before, after, rows, null::text as reason
from audit.entry
union all
select id, at, user_id, 'REFUSED', action, unit_id, '{}'::uuid[], null, null, null, null, reason
from audit.refusal;
grant select on audit.pub_trail to chungtay_app;
