-- The rest of what is asked of a house (MDP-07), of care (MDP-05), of information (MDP-09) and of work (MDP-04), and
-- who works abroad under a contract, a target group of its own. Null: not known. Lists that wait bring it along.
do $$
declare
    item text;
begin
    foreach item in array array['household_profile', 'waiting_household_profile'] loop
        execute format('alter table registry.%I add column floor_durable boolean, add column house_safe boolean,'
            || ' add column house_settled boolean, add column stands_disasters boolean, add column reached boolean', item);
    end loop;
    foreach item in array array['person_profile', 'waiting_person_profile'] loop
        execute format('alter table registry.%I add column wants_counselling boolean, add column cared boolean,'
            || ' add column abroad boolean', item);
    end loop;
end
$$;
