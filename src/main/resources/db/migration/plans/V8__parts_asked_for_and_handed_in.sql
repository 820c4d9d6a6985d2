-- Whoever leads a part hands it in by a day; the standing agency compiles, and may give it back with a word.
create table plans.part_call (
    version_id uuid not null,
    component text not null,
    organisation text not null constraint check$part_call_organisation check (btrim(organisation) <> ''),
    due_on date not null,
    handed_in_on date,
    handed_in_by uuid,
    given_back text not null default '',
    constraint pk$part_call primary key (version_id, component, organisation),
    constraint fk$part_call_part foreign key (version_id, component) references plans.programme_part (version_id, component),
    constraint check$part_call_handed_in_by_somebody check ((handed_in_on is null) = (handed_in_by is null))
);
create trigger part_call_guard before insert or update or delete on plans.part_call
    for each row execute function plans.guard_text();
