-- A household's standing: one row for each stretch of days on which nothing that is counted changes. Derived from
-- residence, membership, class and assessment by registry.refresh_standing; lists and figures read it, nobody edits it.
create table registry.standing (
    household_id uuid not null constraint fk$standing_household references registry.household,
    village_id uuid not null constraint fk$standing_village references geography.unit,
    valid_from date not null,
    valid_to date,
    class text not null,
    head_id uuid constraint fk$standing_head references registry.person,
    persons int not null,
    minority boolean not null,
    ethnicity_code text,
    -- Bits as in assessment.deprived; causes as bits in the order of the report columns.
    deprived int not null,
    causes int not null,
    constraint check$standing_class check (class in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD', 'NOT_POOR', 'UNCLASSIFIED')),
    constraint pk$standing primary key (household_id, valid_from)
);
create index idx$standing_village on registry.standing (village_id, class, valid_from);
create index idx$standing_head on registry.standing (head_id);

-- Changes of the counts of a unit on a day. A figure on a day is the sum of all changes until then. Rows are only
-- added, so that two officers never wait for each other; a job folds them to one row a unit and day.
create table registry.tally (
    unit_id uuid not null constraint fk$tally_unit references geography.unit,
    on_date date not null,
    households int not null,
    persons int not null,
    poor int not null,
    near_poor int not null,
    average_standard int not null,
    poor_persons int not null,
    near_poor_persons int not null,
    minority int not null,
    minority_poor int not null,
    minority_near_poor int not null,
    poor_causes int[] not null,
    near_poor_causes int[] not null,
    poor_deprived int[] not null,
    near_poor_deprived int[] not null
);
create index idx$tally_unit on registry.tally (unit_id, on_date);
