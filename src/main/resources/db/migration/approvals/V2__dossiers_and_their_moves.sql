-- A dossier and the steps it has to go, as they were when it was opened. Where it stands is told by its last move;
-- there is no column of state that somebody could set past the steps.
create table approvals.dossier (
    id uuid primary key,
    kind text not null,
    subject_id uuid not null,
    unit_id uuid not null constraint fk$dossier_unit references geography.unit,
    title text not null constraint check$dossier_title check (title <> ''),
    link text not null constraint check$dossier_link check (link like '/%'),
    route text not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    constraint uniq$dossier_one_of_a_subject unique (kind, subject_id)
);
create index idx$dossier_unit on approvals.dossier (unit_id);

create table approvals.dossier_step (
    dossier_id uuid not null constraint fk$dossier_step_dossier references approvals.dossier,
    step_no int not null constraint check$dossier_step_number check (step_no >= 1),
    act text not null constraint check$dossier_step_act check (act in ('SUBMIT', 'APPRAISE', 'ADVISE', 'SIGN', 'NUMBER')),
    roles text[] not null constraint check$dossier_step_somebody check (cardinality(roles) > 0),
    unit_id uuid not null constraint fk$dossier_step_unit references geography.unit,
    days int not null constraint check$dossier_step_days check (days between 0 and 365),
    constraint pk$dossier_step primary key (dossier_id, step_no)
);
create index idx$dossier_step_unit on approvals.dossier_step (unit_id);

-- Whoever had a hand in what the dossier is about. Nobody leaves this list.
create table approvals.dossier_maker (
    dossier_id uuid not null constraint fk$dossier_maker_dossier references approvals.dossier,
    user_id uuid not null,
    since timestamptz not null,
    constraint pk$dossier_maker primary key (dossier_id, user_id)
);

create table approvals.dossier_move (
    dossier_id uuid not null constraint fk$dossier_move_dossier references approvals.dossier,
    seq int not null constraint check$dossier_move_seq check (seq >= 1),
    step_no int not null,
    move text not null constraint check$dossier_move_word check (move in ('DONE', 'RETURNED', 'WITHDRAWN')),
    next_step_no int,
    due_on date,
    note text not null default '',
    moved_by uuid not null,
    moved_at timestamptz not null,
    constraint pk$dossier_move primary key (dossier_id, seq),
    constraint fk$dossier_move_step foreign key (dossier_id, step_no) references approvals.dossier_step,
    constraint check$dossier_move_return_has_reason check (move <> 'RETURNED' or btrim(note) <> ''),
    constraint check$dossier_move_due_while_waiting check ((next_step_no is null) = (due_on is null))
);

create table approvals.dossier_comment (
    id uuid primary key,
    dossier_id uuid not null constraint fk$dossier_comment_dossier references approvals.dossier,
    said text not null constraint check$dossier_comment_said check (btrim(said) <> ''),
    said_by uuid not null,
    said_at timestamptz not null
);
create index idx$dossier_comment_dossier on approvals.dossier_comment (dossier_id);

-- The second wall behind the rules of the program. A move that is late by one (somebody else was quicker) passes here and
-- meets the primary key, so that the program can say so.
create function approvals.guard_move() returns trigger language plpgsql as $$
declare
    last approvals.dossier_move;
    current_step int;
    steps int;
begin
    if nullif(current_setting('chungtay.user', true), '') is distinct from new.moved_by::text then
        raise exception 'nobody moves a dossier in the name of somebody else'
            using errcode = '23514', constraint = 'check$dossier_move_own_name';
    end if;
    perform 1 from approvals.dossier where id = new.dossier_id for update;
    select * into last from approvals.dossier_move
    where dossier_id = new.dossier_id order by seq desc limit 1;
    if last.seq >= new.seq then
        return new;
    end if;
    if new.seq <> coalesce(last.seq, 0) + 1 then
        raise exception 'moves follow each other without a gap'
            using errcode = '23514', constraint = 'check$dossier_move_no_gap';
    end if;
    current_step := case when last.seq is null then 1 else last.next_step_no end;
    select count(*) into steps from approvals.dossier_step where dossier_id = new.dossier_id;
    if current_step is null or new.step_no <> current_step then
        raise exception 'the dossier does not wait at this step'
            using errcode = '23514', constraint = 'check$dossier_move_step_waits';
    end if;
    if not (case new.move
            when 'DONE' then new.next_step_no is not distinct from nullif(current_step + 1, steps + 1)
            when 'RETURNED' then new.next_step_no between 1 and current_step - 1
            else current_step > 1 and new.next_step_no is not distinct from 1 end) then
        raise exception 'this move does not lead to that step'
            using errcode = '23514', constraint = 'check$dossier_move_leads_there';
    end if;
    if new.move <> 'WITHDRAWN' and current_step > 1 then
        if exists (select from approvals.dossier_maker
                   where dossier_id = new.dossier_id and user_id = new.moved_by) then
            raise exception 'whoever made it does not check it'
                using errcode = '23514', constraint = 'check$dossier_move_other_person';
        end if;
        if new.moved_by = (select moved_by from approvals.dossier_move
                           where dossier_id = new.dossier_id and step_no = current_step - 1 and move = 'DONE'
                           order by seq desc limit 1) then
            raise exception 'nobody takes two steps running'
                using errcode = '23514', constraint = 'check$dossier_move_not_twice_running';
        end if;
    end if;
    if new.move = 'WITHDRAWN' and not exists (
            select from approvals.dossier_maker where dossier_id = new.dossier_id and user_id = new.moved_by) then
        raise exception 'a dossier is withdrawn by those who made it'
            using errcode = '23514', constraint = 'check$dossier_move_withdrawn_by_maker';
    end if;
    return new;
end
$$;

create trigger dossier_move_guard before insert on approvals.dossier_move
    for each row execute function approvals.guard_move();

-- Steps are written with the dossier and never added to one that has begun to move.
create function approvals.guard_step() returns trigger language plpgsql as $$
begin
    if exists (select from approvals.dossier_move where dossier_id = new.dossier_id) then
        raise exception 'the steps of a dossier on its way stay as they are'
            using errcode = '23514', constraint = 'check$dossier_step_before_the_first_move';
    end if;
    return new;
end
$$;

create trigger dossier_step_guard before insert on approvals.dossier_step
    for each row execute function approvals.guard_step();

revoke update, delete, truncate on approvals.dossier, approvals.dossier_step, approvals.dossier_maker,
    approvals.dossier_move, approvals.dossier_comment from chungtay_app;
grant update (title, link) on approvals.dossier to chungtay_app;
