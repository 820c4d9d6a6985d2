-- Lists and officers called the same fields by two names; a number under another name would be shown unmasked.
update registry.correction set field = case field
    when 'full_name' then 'name'
    when 'birth_date' then 'born'
    when 'ethnicity_code' then 'ethnicity'
    when 'national_id' then 'number'
    else field end
where field in ('full_name', 'birth_date', 'ethnicity_code', 'national_id');
alter table registry.correction add constraint check$correction_field
    check (field in ('name', 'born', 'sex', 'ethnicity', 'number'));

-- The words of a name as search reads them: without any mark but the hyphen, and never an empty word.
create function registry.name_words(folded text) returns text[]
    language sql immutable parallel safe
    return array_remove(string_to_array(translate(folded, '!"#$%&''()*+,./:;<=>?@[\]^_`{|}~‘’“”', ''), ' '), '');

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
$$;

update registry.search_entry
set words = pg_catalog.array_to_tsvector(registry.name_words(name_folded) || registry.village_word(village_id))
where name_folded ~ '[^[:alnum:] -]';
