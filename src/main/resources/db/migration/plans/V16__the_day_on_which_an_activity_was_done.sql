-- A report tells what came of an activity up to a day; what is judged by the last day of the plan is the day on which it
-- was done (PLN-04). Absent while it is not done, and where nobody told it.
alter table plans.activity_report
    add done_on date,
    add constraint check$activity_report_done_by_the_day_of_the_report
        check (done_on is null or state = 'DONE' and done_on <= as_of);
