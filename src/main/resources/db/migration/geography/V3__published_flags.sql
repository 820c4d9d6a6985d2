-- What units count as, for figures of especially difficult communes and villages, which are summed up where the tallies are.
create view geography.pub_flag as
select unit_id, flag, valid_from, valid_to from geography.unit_flag;
