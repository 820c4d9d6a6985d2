-- A right that was granted wrongly and has not begun is withdrawn whole. Its row stays, with the days that were meant;
-- a right that has given anything can only be ended.
alter table identity.user_right add column withdrawn_on date;
comment on column identity.user_right.withdrawn_on is 'day on which it was taken back before it began; ended_at and ended_by say when exactly and by whom';
alter table identity.user_right
    add constraint check$user_right_withdrawn check (withdrawn_on is null or (withdrawn_on < valid_from and ended_at is not null)),
    drop constraint uniq$user_right_one_a_day,
    add constraint uniq$user_right_one_a_day
        exclude using gist (user_id with =, role with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
        where (withdrawn_on is null);
