-- What other modules may read of the people who use the system: who they are, not how they sign in.
create view identity.pub_user as
select id, user_name, full_name
from identity.user_account;
grant select on identity.pub_user to chungtay_app;
