-- What came out when the tallies were counted again from the records: each check once, with the places that disagreed.
create table figures.figure_check (
    id uuid primary key,
    after_rebuild boolean not null,
    folded bigint not null,
    differences int not null constraint check$figure_check_differences check (differences >= 0),
    recorded_at timestamptz not null default now(),
    recorded_by uuid default platform.caller()
);
create index idx$figure_check_recorded_at on figures.figure_check (recorded_at);
comment on column figures.figure_check.folded is 'rows of the tallies that went because they could be summed up';

-- At most the first thousand of a check; no foreign keys to units and households, because a row may say that one of them
-- has no business being counted.
create table figures.figure_difference (
    check_id uuid not null constraint fk$figure_difference_check references figures.figure_check,
    number int not null,
    what text not null constraint check$figure_difference_what check (what in ('STANDING', 'TALLY')),
    unit_id uuid,
    household_id uuid,
    grain text,
    on_date date not null,
    kept jsonb,
    counted jsonb,
    constraint pk$figure_difference primary key (check_id, number)
);
revoke update, delete, truncate on figures.figure_check, figures.figure_difference from chungtay_app;

create function figures.sees_household(household uuid) returns boolean
    language plpgsql stable as $$
begin
    return exists (select from registry.pub_household where id = household);
end
$$;

alter table figures.figure_difference enable row level security;
create policy in_scope on figures.figure_difference
    using ((select platform.sees_everywhere()) or household_id is null or figures.sees_household(household_id));

-- Counts again from the records and keeps what differs. Runs as its owner, so that a check finds the same whoever asks.
create function figures.keep_check(id uuid, after_rebuild boolean, folded bigint, keep int) returns int
    language plpgsql security definer set search_path = figures, public, pg_temp
    as $$
declare
    found int;
begin
    insert into figures.figure_check (id, after_rebuild, folded, differences) values (id, after_rebuild, folded, 0);
    insert into figures.figure_difference
    select keep_check.id, row_number() over (order by c.what, c.unit_id, c.on_date, c.grain, c.household_id),
           c.what, c.unit_id, c.household_id, c.grain, c.on_date, c.kept, c.counted
    from registry.pub_disagreement c;
    get diagnostics found = row_count;
    update figures.figure_check set differences = found where figure_check.id = keep_check.id;
    delete from figures.figure_difference where check_id = keep_check.id and number > keep;
    return found;
end
$$;
revoke execute on function figures.keep_check from public;
grant execute on function figures.keep_check to chungtay_app;
