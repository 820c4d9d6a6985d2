-- Whom a list will bring into the register, for the line of the trail that tells of it: households with the class that
-- the list gives them, and people.
create function registry.waiting_subjects(list uuid) returns table (id uuid, before text, after text)
    language sql stable security definer set search_path = ''
    as $$
    select h.id, null, c.class
    from registry.waiting_household h
    left join registry.waiting_class_period c on c.list_id = list and c.household_id = h.id and c.valid_to is null
    where h.list_id = list
    union all
    select p.id, null, null from registry.waiting_person p where p.list_id = list;
$$;
