package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.platform.database.LocalPostgres;
import vn.chungtay.platform.database.Migrations;

/**
 * A database that grew with the versions is the same as a new one, and what was released stays as it is. At a release
 * the scripts since the last one are added to {@code released-migrations.txt}:
 * {@code mvn test -Dtest=MigrationsTest -DargLine=-Dmigrations.release=true}.
 */
@Tag("own-database")
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");
    private static final Pattern NAME = Pattern.compile("V(\\d+)__[a-z0-9_]+\\.sql");

    /** Everything that makes a schema what it is, in words that do not depend on when it was made. */
    private static final String SCHEMA =
            """
            select 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                   || case when a.attnotnull then ' not null' else '' end
                   || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || ' ' || a.attgenerated::text
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'v', 'm', 'p')
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attnum > 0 and not a.attisdropped and c.relnamespace in (select oid from ours)
            union all
            select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace in (select oid from ours) and conrelid <> 0
            union all
            select 'index ' || pg_get_indexdef(i.indexrelid)
            from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace in (select oid from ours)
            union all
            select 'function ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '')
            from pg_proc p where p.pronamespace in (select oid from ours) and p.prokind in ('f', 'p')
            union all
            select 'trigger ' || pg_get_triggerdef(t.oid)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and c.relnamespace in (select oid from ours)
            union all
            select 'policy ' || polrelid::regclass || ' ' || polname || ' ' || polcmd::text
                   || coalesce(' using ' || pg_get_expr(polqual, polrelid), '')
                   || coalesce(' check ' || pg_get_expr(polwithcheck, polrelid), '')
            from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace in (select oid from ours)
            union all
            select 'view ' || c.oid::regclass || ' ' || pg_get_viewdef(c.oid)
            from pg_class c where c.relkind in ('v', 'm') and c.relnamespace in (select oid from ours)
            union all
            select 'rights ' || c.oid::regclass || ' ' || coalesce(c.relacl::text, '') || c.relrowsecurity || c.relforcerowsecurity
            from pg_class c where c.relnamespace in (select oid from ours)
            order by 1
            """;

    @Test
    void a_database_that_grew_step_by_step_is_the_same_as_a_new_one(@TempDir Path data) {
        try (var postgres = LocalPostgres.start(data)) {
            var fresh = database(postgres, "fresh");
            Migrations.apply(fresh.dataSource());
            var grown = database(postgres, "grown");
            for (var versions : growth()) Migrations.applyUpTo(grown.dataSource(), versions);

            assertThat(schemaOf(grown)).isEqualTo(schemaOf(fresh)).hasSizeGreaterThan(500);
        }
    }

    @Test
    void what_was_released_is_never_edited_and_new_scripts_come_after_it() throws Exception {
        var present = checksums();
        if (Boolean.getBoolean("migrations.release")) write(present);
        var released = new TreeMap<String, String>();
        for (var line : Files.readAllLines(RELEASED)) {
            released.put(line.split(" ")[0], line.split(" ")[1]);
        }

        assertThat(present).as("a released script was edited, renamed or removed").containsAllEntriesOf(released);
        var last = newest(released);
        assertThat(present.keySet())
                .filteredOn(it -> !released.containsKey(it))
                .allSatisfy(it -> assertThat(number(it)).as(it).isGreaterThan(last.getOrDefault(module(it), 0)));
    }

    @Test
    void every_script_has_a_number_of_its_own_and_a_name() throws Exception {
        var numbers = checksums().keySet().stream().map(it -> module(it) + " " + number(it)).toList();

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(checksums().keySet()).allMatch(it -> NAME.matcher(it.substring(it.indexOf('/') + 1)).matches());
        assertThat(checksums().keySet().stream().map(MigrationsTest::module)).containsOnlyElementsOf(Migrations.modules());
    }

    /** The first scripts of all modules, then their second ones, and so on: another order than that of a new database. */
    private static List<Map<String, String>> growth() {
        var all = new TreeMap<String, TreeSet<Integer>>();
        checksums().keySet().forEach(it -> all.computeIfAbsent(module(it), _ -> new TreeSet<>()).add(number(it)));
        var longest = all.values().stream().mapToInt(TreeSet::size).max().orElseThrow();
        return IntStream.range(0, longest)
                .mapToObj(step -> {
                    Map<String, String> versions = new HashMap<>();
                    all.forEach((module, numbers) ->
                            versions.put(module, List.copyOf(numbers).get(Math.min(step, numbers.size() - 1)).toString()));
                    return versions;
                })
                .toList();
    }

    private static DatabaseOwner database(LocalPostgres postgres, String name) {
        JdbcClient.create(postgres.owner().dataSource()).sql("create database " + name).update();
        var url = postgres.url().replaceFirst("/postgres$", "/" + name);
        return new DatabaseOwner(url, postgres.user(), postgres.password());
    }

    private static List<String> schemaOf(DatabaseOwner owner) {
        var ours = "with ours as (select oid from pg_namespace where nspname !~ '^(pg_|information_schema|public)') ";
        return JdbcClient.create(owner.dataSource()).sql(ours + SCHEMA).query(String.class).list();
    }

    private static Map<String, Integer> newest(Map<String, String> scripts) {
        var last = new HashMap<String, Integer>();
        scripts.keySet().forEach(it -> last.merge(module(it), number(it), Math::max));
        return last;
    }

    private static TreeMap<String, String> checksums() {
        var all = new TreeMap<String, String>();
        try (var paths = Files.walk(FOLDER)) {
            for (var file : paths.filter(it -> it.toString().endsWith(".sql")).toList()) {
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                all.put(FOLDER.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    private static void write(Map<String, String> present) throws IOException {
        Files.write(RELEASED, present.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList());
    }

    private static String module(String script) {
        return script.substring(0, script.indexOf('/'));
    }

    private static int number(String script) {
        var found = NAME.matcher(script.substring(script.indexOf('/') + 1));
        if (!found.matches()) throw new IllegalArgumentException(script);
        return Integer.parseInt(found.group(1));
    }
}
