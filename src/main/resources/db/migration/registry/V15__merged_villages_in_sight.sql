-- Whoever looks after an area also sees the past of villages that went into its villages: figures of then open their
-- households.
create or replace function registry.villages_in_scope() returns setof uuid
    language sql stable security definer set search_path = '' rows 1000
    as $$
    select distinct village
    from unnest(platform.areas()) area
    cross join lateral geography.villages_on(area, platform.today()) village;
$$;
