package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.platform.database.DatabaseOwner;

/** The conventions of the schema, read from the living database; every query lists what breaks one. */
@StoryTest
class SchemaConventionsTest {

    private static final String OURS =
            " n.nspname in ('audit', 'jobs', 'geography', 'identity', 'standards', 'registry', 'figures', 'interop', 'platform',"
                    + " 'documents', 'approvals', 'programme', 'plancheck', 'targets', 'budget', 'plans', 'staff', 'campaigns', 'survey',"
                    + " 'fieldwork', 'monitoring', 'accompaniment', 'waves') ";

    @Autowired
    private DatabaseOwner owner;

    @Test
    void texts_have_no_length_and_instants_have_a_zone() {
        assertNone("select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type"
                + " from information_schema.columns n where table_schema not in ('pg_catalog', 'information_schema',"
                + " 'public') and data_type in ('character varying', 'character', 'timestamp without time zone',"
                + " 'double precision', 'real', 'money')");
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_it() {
        assertNone(
                """
                select k.conrelid::regclass || ' ' || k.conname
                from pg_constraint k
                join pg_namespace n on n.oid = k.connamespace
                where k.contype = 'f' and %s
                  and not exists (
                      select from pg_index i
                      where i.indrelid = k.conrelid
                        and (i.indkey::int2[])[0] = k.conkey[1])
                """);
    }

    @Test
    void constraints_and_indexes_say_what_they_protect() {
        assertNone(
                """
                select k.conrelid::regclass || ' ' || k.conname
                from pg_constraint k
                join pg_namespace n on n.oid = k.connamespace
                where %s and k.contype in ('c', 'f', 'u', 'x')
                  and k.conname not like case k.contype when 'c' then 'check$%%' when 'f' then 'fk$%%' else 'uniq$%%' end
                """);
        assertNone(
                """
                select i.indexrelid::regclass::text
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_namespace n on n.oid = c.relnamespace
                where %s and not i.indisprimary
                  and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                  and c.relname !~ '^(idx|uniq)\\$'
                """);
    }

    @Test
    void names_are_lower_case() {
        assertNone(
                """
                select c.oid::regclass || '.' || a.attname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where %s and c.relkind in ('r', 'v', 'p') and (c.relname || a.attname) !~ '^[a-z0-9_]+$'
                """);
    }

    @Test
    void every_table_that_is_not_derived_has_a_key() {
        assertNone(
                """
                select c.oid::regclass::text
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where %s and c.relkind = 'r' and c.relpersistence = 'p'
                  and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
                  and c.oid::regclass::text not in (
                      'geography.ancestry', 'geography.government_model', 'registry.tally', 'registry.search_entry',
                      'registry.name_word')
                """);
    }

    @Test
    void rows_that_wait_have_the_columns_of_the_rows_they_become() {
        assertNone(
                """
                select w.oid::regclass || '.' || a.attname
                from pg_class w
                join pg_class c on c.relnamespace = w.relnamespace and 'waiting_' || c.relname = w.relname
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                where w.relnamespace = 'registry'::regnamespace and w.relkind = 'r'
                  and a.attname not in ('version', 'recorded_at', 'recorded_by')
                  and not exists (
                      select from pg_attribute x
                      where x.attrelid = w.oid and x.attname = a.attname and x.atttypid = a.atttypid)
                """);
    }

    @Test
    void a_period_that_is_not_derived_cannot_end_before_it_begins() {
        assertNone(
                """
                select c.oid::regclass::text
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'valid_to' and not a.attisdropped
                where %s and c.relkind = 'r' and c.relpersistence = 'p'
                  and c.oid::regclass::text not in ('geography.ancestry', 'registry.standing', 'registry.search_entry')
                  and not exists (
                      select from pg_constraint k
                      where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey))
                """);
    }

    @Test
    @Requirement("SEC-02")
    void row_level_security_stands_behind_every_table_about_a_household_or_person() {
        assertNone(
                """
                select distinct c.oid::regclass::text
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where n.nspname in ('registry', 'figures', 'monitoring', 'survey', 'fieldwork', 'campaigns', 'accompaniment', 'waves') and c.relkind = 'r' and not c.relrowsecurity
                  and has_table_privilege('chungtay_app', c.oid, 'select')
                  and (a.attname in ('household_id', 'person_id', 'head_id', 'assessment_id', 'national_id')
                       or c.relname = 'household') and %s
                """);
    }

    @Test
    void the_application_owns_nothing() {
        assertNone(
                """
                select c.oid::regclass::text
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where %s and pg_get_userbyid(c.relowner) = 'chungtay_app'
                """);
    }

    private void assertNone(String breaches) {
        var sql = breaches.contains("%s") ? breaches.formatted(OURS) : breaches;
        assertThat(JdbcClient.create(owner.dataSource()).sql(sql).query(String.class).list())
                .isEmpty();
    }
}
