-- What runs every night by itself waits in a queue of its own, with a worker of its own, and holds up nobody.
create table jobs.scheduled_night (like jobs.scheduled_task including all);

insert into jobs.scheduled_night
select * from jobs.scheduled_task where task_name = 'night';
delete from jobs.scheduled_task where task_name = 'night';
