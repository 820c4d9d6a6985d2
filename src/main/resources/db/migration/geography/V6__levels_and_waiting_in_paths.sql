-- A report asks for the communes of a province, and for the villages of it that wait for a commune, on every page. Both
-- are known when a path is written; found out from the paths of three thousand villages they cost more than the report.
alter table geography.ancestry
    add column unit_level text,
    add column waits boolean not null default false;
comment on column geography.ancestry.unit_level is 'the level of the unit that the path begins at';
comment on column geography.ancestry.waits is 'a village stands nowhere on these days and only counts as lying in this ancestor';

create or replace function geography.refresh_ancestry(units uuid[] default null) returns void
    language sql as $$
    delete from geography.ancestry where units is null or unit_id = any (units);
    with recursive path (unit_id, ancestor_id, distance, days, unit_level) as (
        select u.id, u.id, 0, daterange(u.valid_from, u.valid_to, '[]'), u.level
        from geography.unit u
        where units is null or u.id = any (units)
        union all
        select p.unit_id, e.parent_id, p.distance + 1, p.days * daterange(e.valid_from, e.valid_to, '[]'), p.unit_level
        from path p
        join geography.unit_parent e on e.unit_id = p.ancestor_id
        where p.days && daterange(e.valid_from, e.valid_to, '[]')
    )
    insert into geography.ancestry (unit_id, ancestor_id, distance, valid_from, valid_to, unit_level)
    select unit_id, ancestor_id, distance, lower(days), upper(days) - 1, unit_level
    from path;

    with stay as (
        select e.unit_id, e.parent_id, e.valid_to + 1 as first_day,
               least(lead(e.valid_from) over (partition by e.unit_id order by e.valid_from nulls first) - 1, u.valid_to) as last_day
        from geography.unit_parent e
        join geography.unit u on u.id = e.unit_id and u.level = 'VILLAGE'
        where units is null or e.unit_id = any (units)
    ),
    heir as (
        select w.unit_id, w.first_day, w.last_day, h.id, count(*) over (partition by w.unit_id, w.first_day) as heirs
        from stay w
        cross join lateral (
            select p.id from geography.unit p
            where p.id = w.parent_id and geography.holds(p.valid_from, p.valid_to, w.first_day)
            union
            select s.successor_id from geography.succession s
            join geography.unit p on p.id = s.predecessor_id and not geography.holds(p.valid_from, p.valid_to, w.first_day)
            where s.predecessor_id = w.parent_id
        ) h
        where w.first_day <= coalesce(w.last_day, 'infinity')
    )
    insert into geography.ancestry (unit_id, ancestor_id, distance, valid_from, valid_to, unit_level, waits)
    select h.unit_id, a.ancestor_id, greatest(max(a.distance) + 1, 2), h.first_day, least(h.last_day, min(a.valid_to)), 'VILLAGE', true
    from heir h
    join geography.ancestry a on a.unit_id = h.id and geography.holds(a.valid_from, a.valid_to, h.first_day)
    group by h.unit_id, a.ancestor_id, h.first_day, h.last_day, h.heirs
    having count(distinct h.id) = h.heirs
$$;
select geography.refresh_ancestry();

alter table geography.ancestry alter column unit_level set not null;
create index idx$ancestry_level on geography.ancestry (ancestor_id, unit_level);
create index idx$ancestry_waits on geography.ancestry (ancestor_id) where waits;
