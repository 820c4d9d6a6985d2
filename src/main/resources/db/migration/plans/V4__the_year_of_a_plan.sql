-- A meeting about the programme, and what it concluded.
create table plans.meeting (
    id uuid primary key,
    plan_id uuid not null constraint fk$meeting_plan references plans.plan,
    body text not null constraint check$meeting_body
        check (body in ('STEERING', 'PARTY', 'COUNCIL', 'COMMITTEE', 'AGENCIES')),
    held_on date not null,
    subject text not null constraint check$meeting_subject check (btrim(subject) <> ''),
    chair text not null,
    paper text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
create index idx$meeting_plan on plans.meeting (plan_id, held_on);

create table plans.conclusion (
    id uuid primary key,
    meeting_id uuid not null constraint fk$conclusion_meeting references plans.meeting,
    position int not null constraint check$conclusion_position check (position >= 1),
    words text not null constraint check$conclusion_words check (btrim(words) <> ''),
    constraint uniq$conclusion_position unique (meeting_id, position)
);

-- A task keeps where it came from; what is said of it stands in its changes.
create table plans.task (
    id uuid primary key,
    plan_id uuid not null constraint fk$task_plan references plans.plan,
    origin text not null constraint check$task_origin check (origin in ('HAND', 'MEASURE', 'CONCLUSION', 'PROPOSAL')),
    origin_words text not null,
    conclusion_id uuid constraint fk$task_conclusion references plans.conclusion,
    constraint check$task_of_a_conclusion check ((origin = 'CONCLUSION') = (conclusion_id is not null)),
    constraint check$task_not_by_hand_has_words check ((origin = 'HAND') = (origin_words = ''))
);
create index idx$task_plan on plans.task (plan_id);
create index idx$task_conclusion on plans.task (conclusion_id);

-- What a meeting of a village asked for. It ends as a task of the plan or with a reason why not.
create table plans.proposal (
    id uuid primary key,
    plan_id uuid not null constraint fk$proposal_plan references plans.plan,
    village_id uuid not null constraint fk$proposal_village references geography.unit,
    met_on date not null,
    rank int not null constraint check$proposal_rank check (rank between 1 and 99),
    words text not null constraint check$proposal_words check (btrim(words) <> ''),
    words_folded text not null,
    households int constraint check$proposal_households check (households >= 0),
    state text not null default 'OPEN' constraint check$proposal_state check (state in ('OPEN', 'ACCEPTED', 'REFUSED')),
    reason text not null default '',
    task_id uuid constraint fk$proposal_task references plans.task,
    revision int not null default 1,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    constraint uniq$proposal_rank_in_a_village unique (plan_id, village_id, rank),
    constraint check$proposal_accepted_is_a_task check ((state = 'ACCEPTED') = (task_id is not null)),
    constraint check$proposal_refused_with_a_reason check (state <> 'REFUSED' or btrim(reason) <> ''),
    constraint check$proposal_decided_by_somebody check ((state = 'OPEN') = (decided_by is null)),
    constraint check$proposal_decided_at check ((decided_by is null) = (decided_at is null))
);
create index idx$proposal_village on plans.proposal (village_id);
create index idx$proposal_task on plans.proposal (task_id);

-- Nothing that was said of a task is lost: every change is a row, the newest counts.
create table plans.task_change (
    task_id uuid not null constraint fk$task_change_task references plans.task,
    number int not null constraint check$task_change_number check (number >= 1),
    newest boolean not null default true,
    unit_id uuid not null constraint fk$task_change_unit references geography.unit,
    title text not null constraint check$task_change_title check (btrim(title) <> ''),
    folded text not null,
    starts_on date not null,
    ends_on date not null,
    organisation text not null constraint check$task_change_organisation check (btrim(organisation) <> ''),
    person text not null,
    product text not null,
    targets uuid[] not null,
    status text not null constraint check$task_change_status check (status in ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')),
    finished_on date,
    obstacle text not null,
    note text not null,
    undoes int not null default 0,
    made_by uuid not null,
    made_at timestamptz not null,
    constraint pk$task_change primary key (task_id, number),
    constraint check$task_change_days check (ends_on >= starts_on),
    constraint check$task_change_done_on_a_day check ((status = 'DONE') = (finished_on is not null)),
    constraint check$task_change_dropped_with_a_reason check (status <> 'DROPPED' or btrim(note) <> ''),
    constraint check$task_change_undoes_an_earlier_one check (undoes between 0 and number - 1)
);
create unique index uniq$task_change_newest on plans.task_change (task_id) where newest;
create index idx$task_change_unit on plans.task_change (unit_id) where newest;
create index idx$task_change_open on plans.task_change (ends_on) where newest and status in ('PLANNED', 'RUNNING');
revoke update, delete, truncate on plans.task_change from chungtay_app;
grant update (newest) on plans.task_change to chungtay_app;
revoke update, delete, truncate on plans.task from chungtay_app;

-- New policies that a running plan takes up, why, and what of it they touch (LEG-08).
create table plans.new_policy (
    id uuid primary key,
    plan_id uuid not null constraint fk$new_policy_plan references plans.plan,
    document text not null constraint check$new_policy_document check (btrim(document) <> ''),
    signed_on date not null,
    taken_up_on date not null,
    reason text not null constraint check$new_policy_reason check (btrim(reason) <> ''),
    parts text[] not null,
    targets uuid[] not null,
    version_id uuid constraint fk$new_policy_version references plans.version,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    constraint check$new_policy_days check (taken_up_on >= signed_on),
    constraint check$new_policy_touches_something check (cardinality(parts) + cardinality(targets) > 0)
);
create index idx$new_policy_plan on plans.new_policy (plan_id, taken_up_on);
create index idx$new_policy_version on plans.new_policy (version_id);
revoke update, delete, truncate on plans.new_policy from chungtay_app;
