-- A decision changes the last stretch of a household and begins another; the stretches before it stay. What stays is not
-- written again: of the time that the recognition of thousands of households took, most went into writing what was there.
create or replace function registry.refresh_standing(households uuid[] default null) returns void
    language plpgsql security definer set search_path = registry, public, pg_temp set plan_cache_mode = force_custom_plan
    set work_mem = '64MB' set enable_nestloop = on as $$
declare
    earlier registry.tally[];
    later registry.tally[];
    derived registry.standing[];
begin
    -- The planner cannot guess how many stretches there are; for many households a loop over loops would take hours.
    if households is null or cardinality(households) > 2000 then
        set local enable_nestloop = off;
    end if;
    -- Before any statement that reads: what reads the geography must see it as the last rebuild left it.
    lock table registry.tally in row exclusive mode;
    if households is null then
        lock table registry.standing in share row exclusive mode;
    else
        perform from registry.household where id = any (households) order by id for no key update;
    end if;
    earlier := array(select v from registry.village_changes(households) v);
    if households is null then
        delete from registry.standing;
        insert into registry.standing select * from registry.standing_of(null);
    else
        derived := array(select s from registry.standing_of(households) s);
        delete from registry.standing s
        where s.household_id = any (households)
          and not exists (
              select from unnest(derived) d where d.household_id = s.household_id and d.valid_from = s.valid_from);
        -- Each stretch is looked up by its key, however many there are.
        set local enable_nestloop = on;
        merge into registry.standing s
        using unnest(derived) d on s.household_id = d.household_id and s.valid_from = d.valid_from
        when matched and (s.village_id, s.valid_to, s.class, s.head_id, s.persons, s.minority, s.ethnicity_code, s.deprived, s.causes)
            is distinct from (d.village_id, d.valid_to, d.class, d.head_id, d.persons, d.minority, d.ethnicity_code, d.deprived, d.causes)
        then update set village_id = d.village_id, valid_to = d.valid_to, class = d.class, head_id = d.head_id,
            persons = d.persons, minority = d.minority, ethnicity_code = d.ethnicity_code, deprived = d.deprived, causes = d.causes
        when not matched then insert values (
            d.household_id, d.village_id, d.valid_from, d.valid_to, d.class, d.head_id, d.persons, d.minority, d.ethnicity_code,
            d.deprived, d.causes);
        if cardinality(households) > 2000 then
            set local enable_nestloop = off;
        end if;
    end if;
    later := array(select v from registry.village_changes(households) v);
    insert into registry.tally select * from registry.spread(earlier, later);
end
$$;
