-- What runs every night by itself waits in a queue of its own, with a worker of its own, and holds up nobody.
create table jobs.scheduled_night (
    like jobs.scheduled_task,
    constraint pk$scheduled_night primary key (task_name, task_instance)
);
create index idx$scheduled_night_due on jobs.scheduled_night (execution_time);
create index idx$scheduled_night_heartbeat on jobs.scheduled_night (last_heartbeat);

insert into jobs.scheduled_night
select * from jobs.scheduled_task where task_name = 'night';
delete from jobs.scheduled_task where task_name = 'night';
