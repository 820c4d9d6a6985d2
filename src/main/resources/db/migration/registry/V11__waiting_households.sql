-- Households of a list between its check and its application: rows as they will stand in the tables, set aside by COPY
-- under their list. Unlogged, because they can be made again from the list. The application adds rows and reads none,
-- for COPY and row-level security exclude each other; what it may know it asks the functions below.
create unlogged table registry.waiting_household as
    select null::uuid as list_id, id, code, origin from registry.household with no data;
create unlogged table registry.waiting_residence as
    select null::uuid as list_id, id, household_id, village_id, address, valid_from from registry.residence with no data;
create unlogged table registry.waiting_person as
    select null::uuid as list_id, id, full_name, birth_date, birth_precision, sex, ethnicity_code, national_id
    from registry.person with no data;
create unlogged table registry.waiting_membership as
    select null::uuid as list_id, id, household_id, person_id, relation, valid_from from registry.membership with no data;
create unlogged table registry.waiting_household_profile as
    select null::uuid as list_id, id, household_id, valid_from, floor_area_m2, wall_durable, frame_durable, roof_durable,
        house_state, built_year, water_source, latrine, internet, telecom_needed, television, radio, phone, computer,
        livelihood, farm_land_m2
    from registry.household_profile with no data;
create unlogged table registry.waiting_person_profile as
    select null::uuid as list_id, id, person_id, valid_from, schooling, attending, training, job, job_stable,
        able_to_work, wants_work, stable_livelihood, disability, insured, insurance_no, insured_until, stunted, wasted,
        pregnant_until, nursing_until, social_allowance, merit, away_since, uses_internet
    from registry.person_profile with no data;
create unlogged table registry.waiting_assessment as
    select null::uuid as list_id, id, household_id, assessed_on, standard_id, area_type, b1_score, monthly_income_dong,
        deprived, unknown, result, findings, program_version
    from registry.assessment with no data;
create unlogged table registry.waiting_assessment_cause as
    select null::uuid as list_id, assessment_id, cause from registry.assessment_cause with no data;
create unlogged table registry.waiting_class_period as
    select null::uuid as list_id, id, household_id, class, valid_from, valid_to, assessment_id, decision_no, decided_on
    from registry.class_period with no data;
create unlogged table registry.waiting_household_event as
    select null::uuid as list_id, id, household_id, kind, happened_on from registry.household_event with no data;

do $$
declare
    item text;
begin
    foreach item in array array[
        'household', 'residence', 'person', 'membership', 'household_profile', 'person_profile', 'assessment',
        'assessment_cause', 'class_period', 'household_event'
    ] loop
        execute format('alter table registry.waiting_%I alter list_id set not null', item);
        execute format('revoke select, update, delete on registry.waiting_%I from chungtay_app', item);
    end loop;
end
$$;

create function registry.waiting_households(list uuid) returns setof uuid
    language sql stable security definer set search_path = ''
    as $$
    select id from registry.waiting_household where list_id = list;
$$;

create function registry.waiting_villages(list uuid) returns setof uuid
    language sql stable security definer set search_path = ''
    as $$
    select distinct village_id from registry.waiting_residence where list_id = list;
$$;

-- Codes and numbers of the list that belong to somebody already, wherever they live.
create function registry.waiting_codes_taken(list uuid) returns setof text
    language sql stable security definer set search_path = ''
    as $$
    select w.code from registry.waiting_household w join registry.household h on h.code = w.code where w.list_id = list;
$$;

create function registry.waiting_numbers_taken(list uuid) returns setof text
    language sql stable security definer set search_path = ''
    as $$
    select w.national_id from registry.waiting_person w join registry.person p on p.national_id = w.national_id
    where w.list_id = list;
$$;

-- Moves the waiting rows of one table into the table itself.
create function registry.take_over(list uuid, item text) returns bigint
    language plpgsql security definer set search_path = registry, public, pg_temp
    as $$
declare
    columns text;
    taken bigint;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum) into strict columns
    from pg_attribute
    where attrelid = format('registry.waiting_%I', item)::regclass and attnum > 0 and not attisdropped
        and attname <> 'list_id';
    execute format('insert into registry.%1$I (%2$s) select %2$s from registry.waiting_%1$I where list_id = $1', item, columns)
        using list;
    get diagnostics taken = row_count;
    return taken;
end
$$;

create function registry.drop_waiting(list uuid) returns void
    language plpgsql security definer set search_path = ''
    as $$
declare
    item text;
begin
    foreach item in array array[
        'household', 'residence', 'person', 'membership', 'household_profile', 'person_profile', 'assessment',
        'assessment_cause', 'class_period', 'household_event'
    ] loop
        execute format('delete from registry.waiting_%I where list_id = $1', item) using list;
    end loop;
end
$$;
