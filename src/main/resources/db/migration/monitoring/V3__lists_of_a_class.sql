-- How many households of a class each village has, for the numbers of a list and the villages of one of its pages.
create index idx$counted_household_class on monitoring.counted_household (counting_id, closing_class, village_id) where is_here;
