-- Whoever leaves a household of one commune may come into one of another, whose officers have never seen them and do not
-- see them now. Who knows the whole number and the birth date is told the person, and nothing about them; of a person
-- who is still a member somewhere on the day or later, only that it is so. A date that does not fit is nobody's. Where a
-- record has only a month or a year of birth, whatever lies in it fits.
create function registry.known_by_number(number text, born_first date, born_last date, on_day date)
    returns table (person_id uuid, member boolean)
    language sql stable security definer set search_path = ''
    as $$
    select case when not l.member then p.id end, l.member
    from registry.person p
    cross join lateral (
        select exists (
            select from registry.membership m
            where m.person_id = p.id and (m.valid_to is null or m.valid_to >= on_day)) as member) l
    where p.national_id = number and p.died_on is null
        and born_first >= p.birth_date
        and born_last <= case p.birth_precision
            when 'DAY' then p.birth_date
            when 'MONTH' then (p.birth_date + interval '1 month - 1 day')::date
            else (p.birth_date + interval '1 year - 1 day')::date
        end
        and (platform.sees_everywhere() or cardinality(platform.areas()) > 0);
$$;
revoke execute on function registry.known_by_number from public;
grant execute on function registry.known_by_number to chungtay_app;

-- Whether somebody whom the caller knows has come into a household since, wherever it is: then nobody else takes them in.
create function registry.taken_in(person uuid) returns boolean
    language sql stable security definer set search_path = ''
    as $$
    select (platform.sees_everywhere() or registry.person_in_scope(person))
        and exists (select from registry.membership m where m.person_id = person and m.valid_to is null);
$$;
revoke execute on function registry.taken_in from public;
grant execute on function registry.taken_in to chungtay_app;
