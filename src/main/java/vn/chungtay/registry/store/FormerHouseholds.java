package vn.chungtay.registry.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** Keeps what households were before a list changed them, and puts it back. */
@Repository
public class FormerHouseholds {

    private static final String KEEP = """
            insert into registry.revision (list_id, household_id, version, residence, membership, class_period, assessment, person,
                household_profile, person_profile)
            select :list, h.id, h.version + 1,
                   (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from registry.residence r where r.household_id = h.id),
                   (select coalesce(jsonb_agg(to_jsonb(m)), '[]') from registry.membership m where m.household_id = h.id),
                   (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from registry.class_period c where c.household_id = h.id),
                   array(select a.id from registry.assessment a where a.household_id = h.id),
                   (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from registry.person p
                    where p.id in (select m.person_id from registry.membership m where m.household_id = h.id)),
                   (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from registry.household_profile f where f.household_id = h.id),
                   (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from registry.person_profile f
                    where f.person_id in (select m.person_id from registry.membership m where m.household_id = h.id))
            from registry.household h
            where h.id = any (:ids)
            """;

    private static final String NEWCOMERS = """
            select m.person_id from registry.membership m
            join registry.revision v on v.household_id = m.household_id and v.list_id = :list
            where not exists (
                select from jsonb_array_elements(v.person) p where (p ->> 'id')::uuid = m.person_id)
            """;

    private static final String OF_LIST = "household_id in (select household_id from registry.revision where list_id = :list)";

    private static final String NEW_ASSESSMENTS = """
            select a.id from registry.assessment a
            join registry.revision v on v.household_id = a.household_id and v.list_id = :list
            where a.id <> all (v.assessment)
            """;

    private static final List<String> CLEAR = List.of(
            "delete from registry.person_profile where person_id in (select person_id from registry.membership where " + OF_LIST + ")",
            "delete from registry.household_profile where " + OF_LIST,
            "delete from registry.membership where " + OF_LIST,
            "delete from registry.class_period where " + OF_LIST,
            "delete from registry.residence where " + OF_LIST,
            "delete from registry.assessment_cause where assessment_id in (" + NEW_ASSESSMENTS + ")",
            "delete from registry.assessment where id in (" + NEW_ASSESSMENTS + ")");

    /** Two people may have been given each other's number. */
    private static final String NUMBERS = """
            update registry.person p set national_id = null
            from registry.revision v
            cross join lateral jsonb_to_recordset(v.person) as f (id uuid, national_id text)
            where v.list_id = :list and p.id = f.id and p.national_id is distinct from f.national_id
            """;

    private static final String PEOPLE = """
            update registry.person p
            set full_name = f.full_name, birth_date = f.birth_date, birth_precision = f.birth_precision, sex = f.sex,
                ethnicity_code = f.ethnicity_code, national_id = f.national_id, version = p.version + 1
            from registry.revision v
            cross join lateral jsonb_to_recordset(v.person) as f (id uuid, full_name text, birth_date date,
                birth_precision text, sex text, ethnicity_code text, national_id text)
            where v.list_id = :list and p.id = f.id
              and (p.full_name, p.birth_date, p.birth_precision, p.sex, p.ethnicity_code, p.national_id)
                  is distinct from (f.full_name, f.birth_date, f.birth_precision, f.sex, f.ethnicity_code, f.national_id)
            """;

    /** A correction stays; that it was taken back is one more. */
    private static final String CORRECTIONS = """
            insert into registry.correction (id, household_id, person_id, field, old_value, new_value, reason)
            select uuidv7(), household_id, person_id, field, new_value, old_value, :reason
            from registry.correction where list_id = :list
              and household_id in (select household_id from registry.revision where list_id = :list)
            """;

    private final JdbcClient jdbc;

    FormerHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before they are changed. */
    public void keep(UUID list, Collection<HouseholdId> households) {
        jdbc.sql(KEEP)
                .param("list", list)
                .param("ids", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .update();
    }

    public Set<HouseholdId> of(UUID list) {
        return households("select household_id from registry.revision where list_id = :list", list);
    }

    /** Where its households lived last before the list, and will again when it is taken back. */
    public Set<UnitId> villages(UUID list) {
        return jdbc.sql("""
                select distinct on (v.household_id) f.village_id
                from registry.revision v
                cross join lateral jsonb_to_recordset(v.residence) as f (village_id uuid, valid_from date)
                where v.list_id = :list
                order by v.household_id, f.valid_from desc
                """)
                .param("list", list)
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Those that somebody has changed after the list, or whose former members live elsewhere by now. */
    public Set<HouseholdId> builtUpon(UUID list) {
        return households("""
                select v.household_id from registry.revision v
                join registry.household h on h.id = v.household_id
                where v.list_id = :list and h.version <> v.version
                union
                select v.household_id from registry.revision v
                cross join lateral jsonb_to_recordset(v.membership) as f (person_id uuid, valid_from date, valid_to date)
                join registry.membership m on m.person_id = f.person_id and m.household_id <> v.household_id
                where v.list_id = :list
                  and daterange(m.valid_from, m.valid_to, '[]') && daterange(f.valid_from, f.valid_to, '[]')
                """, list);
    }

    private Set<HouseholdId> households(String sql, UUID list) {
        return jdbc.sql(sql).param("list", list).query(UUID.class).list().stream()
                .map(HouseholdId::new)
                .collect(Collectors.toSet());
    }

    /** The list's own people and looks at households go; everything else is as it was. */
    public void putBack(UUID list, String reason) {
        var newcomers = jdbc.sql(NEWCOMERS).param("list", list).query(UUID.class).list();
        CLEAR.forEach(sql -> jdbc.sql(sql).param("list", list).update());
        jdbc.sql("delete from registry.person where id = any (:ids)").param("ids", newcomers.toArray(UUID[]::new)).update();
        jdbc.sql(CORRECTIONS).param("list", list).param("reason", reason).update();
        jdbc.sql(NUMBERS).param("list", list).update();
        jdbc.sql(PEOPLE).param("list", list).update();
        for (var table : List.of("residence", "membership", "class_period", "household_profile", "person_profile")) {
            jdbc.sql("insert into registry.%1$s select f.* from registry.revision v cross join lateral jsonb_populate_recordset(null::registry.%1$s, v.%1$s) f where v.list_id = :list"
                            .formatted(table))
                    .param("list", list)
                    .update();
        }
        jdbc.sql("update registry.household set version = version + 1 where id in (select household_id from registry.revision where list_id = :list)")
                .param("list", list)
                .update();
        jdbc.sql("delete from registry.revision where list_id = :list").param("list", list).update();
    }
}
