-- Whoever searches a whole province among many gives the text index too many villages to name one by one. Each village
-- therefore belongs to a group for good, the province it was in when its first household was entered, and each entry
-- has a word for its group. A group only leads the index: who may be found is still decided by the village, so it does
-- not matter that a village may since have come to another province.
create table registry.search_group (
    village_id uuid primary key constraint fk$search_group_village references geography.unit,
    word text not null
);
revoke all on registry.search_group from chungtay_app;

create function registry.enter_search_groups(villages uuid[]) returns void
    language sql security definer set search_path = ''
    as $$
    insert into registry.search_group (village_id, word)
    select v.id, '#' || coalesce(left((
            select a.ancestor_id from geography.ancestry a
            join geography.unit u on u.id = a.ancestor_id and u.level = 'PROVINCE'
            where a.unit_id = v.id
            order by a.valid_from nulls first, a.ancestor_id
            limit 1)::text, 13), '')
    from (select distinct id from unnest(villages) id) v
    where not exists (select from registry.search_group g where g.village_id = v.id)
    on conflict (village_id) do nothing;
$$;
revoke execute on function registry.enter_search_groups from public;

-- Half of all people share one of a few words in their names. Whoever types two such words made the text index read two
-- long lists to find what they have in common. Each entry therefore also has a word for every two words of its name, in
-- the order of the alphabet, and a search for several words asks for their pairs.
create function registry.pair_word(one text, other text) returns text
    language sql immutable parallel safe
    return case when one = other then one
        else least(one collate "C", other collate "C") || ' ' || greatest(one collate "C", other collate "C") end;

create function registry.name_pairs(words text[]) returns text[]
    language sql immutable parallel safe
    return array(
        select registry.pair_word(a.word, b.word)
        from unnest(words) with ordinality a(word, place)
        join unnest(words) with ordinality b(word, place) on a.place < b.place);

create or replace function registry.refresh_search(households uuid[]) returns void
    language sql security definer set search_path = ''
    as $$
    delete from registry.search_entry where household_id = any (households);
    select registry.enter_search_groups(array(
        select r.village_id from registry.residence r where r.household_id = any (households)));
    insert into registry.search_entry
        (person_id, household_id, village_id, head, valid_from, valid_to, name_folded, words)
    select m.person_id, m.household_id, r.village_id, m.relation = 'HEAD',
        greatest(m.valid_from, r.valid_from), least(m.valid_to, r.valid_to), p.name_folded,
        pg_catalog.array_to_tsvector(n.words || registry.name_pairs(n.words) || registry.village_word(r.village_id) || g.word)
    from registry.membership m
    join registry.residence r on r.household_id = m.household_id
        and daterange(r.valid_from, r.valid_to, '[]') && daterange(m.valid_from, m.valid_to, '[]')
    join registry.search_group g on g.village_id = r.village_id
    join registry.person p on p.id = m.person_id
    cross join lateral (select registry.name_words(p.name_folded) as words) n
    where m.household_id = any (households);
    insert into registry.name_word
    select distinct w
    from registry.search_entry e
    cross join unnest(registry.name_words(e.name_folded)) w
    where e.household_id = any (households)
        and not exists (select from registry.name_word k where k.word = w);
$$;

-- The words as typed, as a query: pairs where there are several. The unfinished last one stands for all known words that
-- begin so, unless they are too many to name.
create or replace function registry.spelled_out(words text) returns tsquery
    language plpgsql stable security definer set search_path = ''
    as $$
declare
    beginning text := substring(words from '''([^'']*)'':\*$');
    whole text[] := array(
        select part[1] from regexp_matches(words, '''([^'']*)''(?!:)', 'g') with ordinality w(part, place) order by place);
    known text[];
    query text := '';
begin
    if words is null then return null; end if;
    for place in 2 .. cardinality(whole) loop
        query := query || ' & ' || quote_literal(registry.pair_word(whole[place - 1], whole[place]));
    end loop;
    if cardinality(whole) = 1 and beginning is null then query := ' & ' || quote_literal(whole[1]); end if;
    if beginning is not null then
        known := array(select distinct k.word from registry.name_word k where k.word ^@ beginning limit 200);
        if cardinality(known) = 0 then return null; end if;
        if cardinality(known) = 200 then return words::tsquery; end if;
        query := query || ' & (' || (
            select string_agg(quote_literal(case when cardinality(whole) = 0 then w
                else registry.pair_word(whole[cardinality(whole)], w) end), ' | ')
            from unnest(known) w) || ')';
    end if;
    return substring(query from 4)::tsquery;
end
$$;
revoke execute on function registry.spelled_out from public;

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
    if not everywhere and query is not null then
        query := coalesce(query && registry.led_by_places(villages), query);
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

-- What the entries of these villages have among their words: the villages while they are few, else their groups. Null
-- when they are most of all villages, because then a group would only be one more long list to read.
create function registry.led_by_places(villages uuid[]) returns tsquery
    language sql stable security definer set search_path = ''
    as $$
    with own as (
        select g.word, count(*) as villages from registry.search_group g
        where cardinality(villages) > 400 and g.village_id = any (villages)
        group by g.word)
    select string_agg(quote_literal(word), ' | ')::tsquery
    from (
        select registry.village_word(v) as word from unnest(villages) v where cardinality(villages) <= 400
        union all
        select o.word from own o
        where 2 * (select sum(o.villages) from own o) < (select count(*) from registry.search_group)) words;
$$;
revoke execute on function registry.led_by_places from public;

-- Written anew, an index has no empty pages of the entries before.
drop index registry."idx$search_entry_words";
select registry.enter_search_groups(array(select distinct village_id from registry.search_entry));
update registry.search_entry e
set words = pg_catalog.array_to_tsvector(n.words || registry.name_pairs(n.words) || registry.village_word(e.village_id) || g.word)
from registry.search_entry o
cross join lateral (select registry.name_words(o.name_folded) as words) n
join registry.search_group g on g.village_id = o.village_id
where o.ctid = e.ctid;
create index idx$search_entry_words on registry.search_entry using gin (words);
