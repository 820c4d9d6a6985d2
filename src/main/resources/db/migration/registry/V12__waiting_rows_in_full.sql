-- A row that waits has every column of the row that it becomes, save those that the register fills itself. A migration
-- that gives a table of these a column gives it to the waiting one too; SchemaConventionsTest holds the two together.
do $$
declare
    missing record;
begin
    for missing in
        select w.oid::regclass as waiting, a.attname, format_type(a.atttypid, a.atttypmod) as kind
        from pg_class w
        join pg_class c on c.relnamespace = w.relnamespace and 'waiting_' || c.relname = w.relname
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where w.relnamespace = 'registry'::regnamespace and w.relkind = 'r'
            and a.attname not in ('version', 'recorded_at', 'recorded_by')
            and not exists (select from pg_attribute x where x.attrelid = w.oid and x.attname = a.attname)
        order by w.relname, a.attnum
    loop
        execute format('alter table %s add column %I %s', missing.waiting, missing.attname, missing.kind);
    end loop;
end
$$;
