-- Unprefixed extensions live in public, where Flyway keeps its histories too.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- The application works under this role. It owns nothing, so row-level security and missing grants bind it.
do $$
begin
    if not exists (select from pg_roles where rolname = 'chungtay_app') then
        create role chungtay_app nologin nosuperuser nobypassrls;
    end if;
    if not pg_has_role(current_user, 'chungtay_app', 'set') then
        execute format('grant chungtay_app to %I with set true', current_user);
    end if;
end
$$;
grant usage on schema public to chungtay_app;

create schema platform;
grant usage on schema platform to chungtay_app;

-- Search form of a text: lower case, no marks, đ as d, single spaces. The same folding as Vietnamese.fold in Java.
create function platform.fold(value text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(
        public.unaccent('public.unaccent'::regdictionary, lower(normalize(value, NFC))), '\s+', ' ', 'g'));

-- Who is asking, as the transaction announced it. Nothing announced means nothing may be seen.
create function platform.sees_everywhere() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('chungtay.areas', true), '') = '*';

create function platform.areas() returns uuid[]
    language sql stable parallel safe
    return case
        when coalesce(current_setting('chungtay.areas', true), '') in ('', '*') then '{}'::uuid[]
        else current_setting('chungtay.areas', true)::uuid[]
    end;

create function platform.caller() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('chungtay.user', true), '')::uuid;

create function platform.today() returns date
    language sql stable parallel safe
    return coalesce(nullif(current_setting('chungtay.today', true), '')::date, current_date);
