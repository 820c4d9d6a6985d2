package vn.chungtay.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.platform.database.Migrations;

/**
 * A module's SQL writes its own schema only, and reads of another one what that one publishes (ADR 9): views named
 * {@code pub_…}, the functions of the platform, and the tables of geography by which rows are summed up an area.
 */
class SqlOwnershipTest {

    private static final Path JAVA = Path.of("src/main/java/vn/chungtay");
    private static final Path SQL = Path.of("src/main/resources/db/migration");

    /** Joined with millions of rows in one statement, so a view or an interface would not do. Only shorter. */
    private static final Set<String> PUBLISHED = Set.of(
            "geography.unit", "geography.unit_name", "geography.unit_parent", "geography.ancestry",
            "geography.succession", "geography.holds", "geography.unit_within", "geography.villages_on");

    private static final String SCHEMAS = String.join("|", Migrations.modules()).replace("__root", "platform");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern READ = Pattern.compile("\\b(" + SCHEMAS + ")\\.([a-z_][a-z0-9_]*)");
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\b(?:insert\\s+into|update|delete\\s+from|truncate|alter\\s+table|create\\s+table|copy)\\s+(" + SCHEMAS
                    + ")\\.([a-z_][a-z0-9_]*)");
    private static final Pattern STATEMENT = Pattern.compile("(?i)\\b(select|insert|update|delete|from|join|copy)\\b");

    @Test
    void sql_in_java_reads_of_other_modules_what_they_publish() {
        var breaches = new TreeSet<String>();
        files(JAVA, ".java").forEach(file -> sqlOf(text(file)).forEach(sql -> foreign(READ, sql, moduleOf(JAVA, file))
                .filter(name -> !isPublished(name))
                .forEach(name -> breaches.add(file.getFileName() + ": " + name))));

        assertThat(breaches).isEmpty();
    }

    @Test
    void migrations_read_of_other_modules_what_they_publish() {
        var breaches = new TreeSet<String>();
        files(SQL, ".sql").forEach(file -> foreign(READ, withoutComments(text(file)), moduleOf(SQL, file))
                .filter(name -> !isPublished(name))
                .forEach(name -> breaches.add(file + ": " + name)));

        assertThat(breaches).isEmpty();
    }

    @Test
    void nobody_writes_the_tables_of_others() {
        var breaches = new TreeSet<String>();
        files(JAVA, ".java").forEach(file -> sqlOf(text(file)).forEach(sql -> foreign(WRITTEN, sql, moduleOf(JAVA, file))
                .forEach(name -> breaches.add(file.getFileName() + ": " + name))));
        files(SQL, ".sql").forEach(file -> foreign(WRITTEN, withoutComments(text(file)), moduleOf(SQL, file))
                .forEach(name -> breaches.add(file + ": " + name)));

        assertThat(breaches).isEmpty();
    }

    private static boolean isPublished(String name) {
        return PUBLISHED.contains(name) || name.startsWith("platform.") || name.contains(".pub_");
    }

    private static Stream<String> foreign(Pattern pattern, String sql, String module) {
        return pattern.matcher(sql)
                .results()
                .filter(found -> !found.group(1).equals(module))
                .map(found -> found.group(1) + "." + found.group(2));
    }

    /** Text blocks and strings that are statements or parts of one; an action such as registry.household.view is not. */
    private static Stream<String> sqlOf(String java) {
        var blocks = TEXT_BLOCK.matcher(java).results().map(it -> it.group(1));
        var strings = STRING.matcher(TEXT_BLOCK.matcher(java).replaceAll("")).results().map(it -> it.group(1));
        return Stream.concat(blocks, strings).filter(it -> STATEMENT.matcher(it).find());
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\\n]*", "").replaceAll("(?i)comment on [^;]*;", "");
    }

    /** The root's scripts make the schema of the platform. */
    private static String moduleOf(Path root, Path file) {
        return root.relativize(file).getName(0).toString().replace("__root", "platform");
    }

    /** Without the measurements, which copy rows of the registry to know what copying costs. */
    private static List<Path> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(it -> it.toString().endsWith(ending) && !it.getParent().endsWith("bench"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
