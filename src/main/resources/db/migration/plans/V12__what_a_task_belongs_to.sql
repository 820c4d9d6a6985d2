-- A task of a year takes up a task of the plan of the period (ROL-28), and may be a step of an activity. Neither is a term
-- of the task: they say where it belongs, and may be set right later.
create table plans.task_taken_up (
    task_id uuid not null constraint fk$task_taken_up_task references plans.task,
    period_task_id uuid not null constraint fk$task_taken_up_period_task references plans.task,
    linked_by uuid not null,
    linked_at timestamptz not null,
    constraint pk$task_taken_up primary key (task_id),
    constraint check$task_taken_up_by_another check (task_id <> period_task_id)
);
create index idx$task_taken_up_period_task on plans.task_taken_up (period_task_id);

-- The id of an activity stays the same over the versions of a plan, so that no single version can be pointed at.
create table plans.task_of_activity (
    task_id uuid not null constraint fk$task_of_activity_task references plans.task,
    activity_id uuid not null,
    linked_by uuid not null,
    linked_at timestamptz not null,
    constraint pk$task_of_activity primary key (task_id)
);
create index idx$task_of_activity_activity on plans.task_of_activity (activity_id);
