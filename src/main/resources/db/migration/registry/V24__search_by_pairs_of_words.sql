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

drop index registry."idx$search_entry_words";
update registry.search_entry e
set words = pg_catalog.array_to_tsvector(n.words || registry.name_pairs(n.words) || registry.village_word(e.village_id) || g.word)
from registry.search_entry o
cross join lateral (select registry.name_words(o.name_folded) as words) n
join registry.search_group g on g.village_id = o.village_id
where o.ctid = e.ctid;
create index idx$search_entry_words on registry.search_entry using gin (words);
