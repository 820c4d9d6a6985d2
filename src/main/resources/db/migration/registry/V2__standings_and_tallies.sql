-- A household's standing: one row for each stretch of days on which nothing that is counted changes. Derived from
-- residence, membership, class and assessment by registry.refresh_standing; lists and figures read it, nobody edits it.
-- Village and head come from records that have their foreign keys; to check them again would cost more than to derive.
create table registry.standing (
    household_id uuid not null constraint fk$standing_household references registry.household,
    village_id uuid not null,
    valid_from date not null,
    valid_to date,
    class text not null,
    head_id uuid,
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

-- Changes of the counts of a unit. Every change is entered three times, with the day, the month and the year of it, so
-- that a figure on a day is the sum of the years before, the months before and the days until then: at most some sixty
-- rows however long the history. Rows are only added, so that two officers never wait for each other; a job folds them.
create table registry.tally (
    unit_id uuid not null constraint fk$tally_unit references geography.unit,
    grain text not null constraint check$tally_grain check (grain in ('DAY', 'MONTH', 'YEAR')),
    on_date date not null,
    households int not null,
    persons int not null,
    poor int not null,
    near_poor int not null,
    average_standard int not null,
    unclassified int not null,
    poor_persons int not null,
    near_poor_persons int not null,
    minority int not null,
    minority_poor int not null,
    minority_near_poor int not null,
    poor_causes int[] not null,
    near_poor_causes int[] not null,
    poor_deprived int[] not null,
    near_poor_deprived int[] not null,
    constraint check$tally_first_day check (on_date = date_trunc(grain, on_date::timestamp)::date)
);
comment on column registry.tally.on_date is 'the day, or the first day of the month or year';
create index idx$tally_unit on registry.tally (unit_id, grain, on_date);
