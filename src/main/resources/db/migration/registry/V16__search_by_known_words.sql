-- The words of all names, some thousands in a whole country. With them the beginning of a word becomes the words that
-- begin so: a text index reads those side by side with the other words, where for a beginning it would first collect
-- everybody. Without a key on purpose: a word may stand here twice, so that nobody waits for somebody else's new name.
create table registry.name_word (
    word text collate "C" not null
);
create index idx$name_word on registry.name_word (word);
revoke all on registry.name_word from chungtay_app;

insert into registry.name_word
select distinct w from registry.search_entry e cross join unnest(registry.name_words(e.name_folded)) w;

create or replace function registry.refresh_search(households uuid[]) returns void
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

create or replace function registry.find_people(words text, unit uuid, on_day date, heads_only boolean, at_most int)
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
revoke execute on function registry.spelled_out from public;
