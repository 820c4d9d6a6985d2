-- Who took part in an activity, by what the programme asks of every record (IND-30). A number that is missing was not
-- counted, which is not the same as nobody; whoever counts a part has counted the whole, and no part is above it.
alter table plans.activity_report
    add women int constraint check$activity_report_women check (women >= 0),
    add men int constraint check$activity_report_men check (men >= 0),
    add kinh int constraint check$activity_report_kinh check (kinh >= 0),
    add minority int constraint check$activity_report_minority check (minority >= 0),
    add disabled int constraint check$activity_report_disabled check (disabled >= 0),
    add poor int constraint check$activity_report_poor check (poor >= 0),
    add near_poor int constraint check$activity_report_near_poor check (near_poor >= 0),
    add newly_escaped int constraint check$activity_report_newly_escaped check (newly_escaped >= 0),
    add other_class int constraint check$activity_report_other_class check (other_class >= 0),
    add constraint check$activity_report_parts_have_a_whole check (
        participants is not null
        or coalesce(women, men, kinh, minority, disabled, poor, near_poor, newly_escaped, other_class) is null),
    add constraint check$activity_report_sexes_within_the_whole
        check (coalesce(women, 0) + coalesce(men, 0) <= participants),
    add constraint check$activity_report_ethnicities_within_the_whole
        check (coalesce(kinh, 0) + coalesce(minority, 0) <= participants),
    add constraint check$activity_report_disabled_within_the_whole check (disabled <= participants),
    add constraint check$activity_report_classes_within_the_whole check (
        coalesce(poor, 0) + coalesce(near_poor, 0) + coalesce(newly_escaped, 0) + coalesce(other_class, 0)
        <= participants);

-- What is done after the last day of a plan is no longer of it, unless it is paid from money that was carried over
-- (PLN-04). Somebody says so where no line of the budget does.
alter table plans.activity_report add carried_over boolean not null default false;
