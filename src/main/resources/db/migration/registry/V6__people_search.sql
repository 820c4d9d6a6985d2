-- One row for each stretch of days on which a person was in a household in a village. Derived, never edited, and read
-- only through the functions below: policies would have to run before a text index, these ask the index first.
create table registry.search_entry (
    person_id uuid not null constraint fk$search_entry_person references registry.person on delete cascade,
    household_id uuid not null constraint fk$search_entry_household references registry.household on delete cascade,
    village_id uuid not null constraint fk$search_entry_village references geography.unit,
    head boolean not null,
    valid_from date not null,
    valid_to date,
    name_folded text not null,
    -- The words of the name, and the village as @ with the first digits of its id.
    words tsvector not null
);
create index idx$search_entry_household on registry.search_entry (household_id);
create index idx$search_entry_person on registry.search_entry (person_id);
create index idx$search_entry_village on registry.search_entry (village_id);
create index idx$search_entry_words on registry.search_entry using gin (words);
revoke all on registry.search_entry from chungtay_app;
alter table registry.search_entry enable row level security;

-- The words of all names, some thousands in a whole country. With them the beginning of a word becomes the words that
-- begin so: a text index reads those side by side with the other words, where for a beginning it would first collect
-- everybody. Without a key on purpose: a word may stand here twice, so that nobody waits for somebody else's new name.
create table registry.name_word (
    word text collate "C" not null
);
create index idx$name_word on registry.name_word (word);
revoke all on registry.name_word from chungtay_app;

-- The words of a name as search reads them: without any mark but the hyphen, and never an empty word.
create function registry.name_words(folded text) returns text[]
    language sql immutable parallel safe
    return array_remove(string_to_array(translate(folded, '!"#$%&''()*+,./:;<=>?@[\]^_`{|}~‘’“”', ''), ' '), '');

create function registry.village_word(village uuid) returns text
    language sql immutable parallel safe
    return '@' || left(village::text, 13);

create function registry.refresh_search(households uuid[]) returns void
    language sql security definer set search_path = ''
    as $$
    delete from registry.search_entry where household_id = any (households);
    insert into registry.search_entry
        (person_id, household_id, village_id, head, valid_from, valid_to, name_folded, words)
    select m.person_id, m.household_id, r.village_id, m.relation = 'HEAD',
        greatest(m.valid_from, r.valid_from), least(m.valid_to, r.valid_to), p.name_folded,
        pg_catalog.array_to_tsvector(registry.name_words(p.name_folded) || registry.village_word(r.village_id))
    from registry.membership m
    join registry.residence r on r.household_id = m.household_id
        and daterange(r.valid_from, r.valid_to, '[]') && daterange(m.valid_from, m.valid_to, '[]')
    join registry.person p on p.id = m.person_id
    where m.household_id = any (households);
    insert into registry.name_word
    select distinct w
    from registry.search_entry e
    cross join unnest(registry.name_words(e.name_folded)) w
    where e.household_id = any (households)
        and not exists (select from registry.name_word k where k.word = w);
$$;

-- The query with its last beginning, if it has one, spelled out as the words that begin so; null if nobody has such a
-- word. A beginning of very many words stays one.
create function registry.spelled_out(words text) returns tsquery
    language plpgsql stable security definer set search_path = ''
    as $$
declare
    beginning text := substring(words from '''([^'']*)'':\*$');
    whole text := regexp_replace(words, '( & )?''[^'']*'':\*$', '');
    known text[];
begin
    if beginning is null then return words::tsquery; end if;
    known := array(select distinct k.word from registry.name_word k where k.word ^@ beginning limit 200);
    if cardinality(known) = 0 then return null; end if;
    if cardinality(known) = 200 then return words::tsquery; end if;
    return (case when whole = '' then '' else whole || ' & ' end
        || '(' || (select string_agg(quote_literal(w), ' | ') from unnest(known) w) || ')')::tsquery;
end
$$;
revoke execute on function registry.spelled_out from public;

-- People by words of the name (a tsquery), below the given unit if there is one, on a day. It stops looking after
-- at_most finds; whoever finds so many has to say more.
create function registry.find_people(words text, unit uuid, on_day date, heads_only boolean, at_most int)
    returns table (person_id uuid, household_id uuid, village_id uuid, name_folded text)
    language plpgsql stable security definer set search_path = ''
    as $$
declare
    villages uuid[];
    everywhere boolean := platform.sees_everywhere() and unit is null;
    query tsquery := registry.spelled_out(nullif(words, ''));
begin
    if words <> '' and query is null then return; end if;
    if not everywhere then
        villages := array(
            select a.unit_id from geography.ancestry a
            where (unit is null or a.ancestor_id = unit)
                and (unit is not null or a.ancestor_id = any (platform.areas()))
                and (a.valid_from is null or a.valid_from <= (case when unit is null then platform.today() else on_day end))
                and (a.valid_to is null or a.valid_to >= (case when unit is null then platform.today() else on_day end))
                and (unit is null or platform.sees_everywhere() or a.unit_id in (select registry.villages_in_scope())));
        if cardinality(villages) = 0 then return; end if;
    end if;
    if query is null and everywhere then return; end if;
    if not everywhere and query is not null and cardinality(villages) <= 400 then
        query := query && (select string_agg(quote_literal(registry.village_word(v)), ' | ')::tsquery from unnest(villages) v);
    end if;
    return query execute
        'select e.person_id, e.household_id, e.village_id, e.name_folded from registry.search_entry e'
        || ' where e.valid_from <= $1 and (e.valid_to is null or e.valid_to >= $1)'
        || case when heads_only then ' and e.head' else '' end
        || case when query is null then '' else ' and e.words @@ $2' end
        || case when everywhere then '' else ' and e.village_id in (select unnest($3))' end
        || ' limit $4'
        using on_day, query, villages, at_most;
end
$$;

-- The person with this number, where the caller may see them.
create function registry.find_national_id(number text, on_day date)
    returns table (person_id uuid, household_id uuid, village_id uuid, name_folded text)
    language sql stable security definer set search_path = ''
    as $$
    select e.person_id, e.household_id, e.village_id, e.name_folded
    from registry.person p
    join registry.search_entry e on e.person_id = p.id
    where p.national_id = number
        and e.valid_from <= on_day and (e.valid_to is null or e.valid_to >= on_day)
        and (platform.sees_everywhere() or registry.household_in_scope(e.household_id));
$$;
