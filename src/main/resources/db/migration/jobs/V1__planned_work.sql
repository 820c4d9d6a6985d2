create schema jobs;
grant usage on schema jobs to chungtay_app;
alter default privileges in schema jobs grant select, insert, update, delete on tables to chungtay_app;

-- The queue of the scheduler, in the shape that its library wants.
create table jobs.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index idx$scheduled_task_due on jobs.scheduled_task (execution_time);
create index idx$scheduled_task_heartbeat on jobs.scheduled_task (last_heartbeat);

-- What people see of a piece of work, and on whose behalf it runs. Stays after the work is done.
create table jobs.job (
    id uuid primary key,
    kind text not null,
    payload text not null,
    state text not null
        constraint check$job_state check (state in ('PLANNED', 'RUNNING', 'DONE', 'FAILED', 'GIVEN_UP')),
    done bigint not null default 0 constraint check$job_done check (done >= 0),
    total bigint not null default 0 constraint check$job_total check (total >= 0),
    attempts int not null default 0,
    failure text,
    user_id uuid,
    areas text not null,
    planned_at timestamptz not null default now(),
    ended_at timestamptz
);
create index idx$job_user on jobs.job (user_id, planned_at);
create index idx$job_planned_at on jobs.job (planned_at);
comment on column jobs.job.areas is 'the areas of the person who planned it, as announced to row-level security';
