package vn.chungtay.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schemas of all modules to the version of this program, in the order of the module graph, so that a
 * foreign key finds the lower module's table. Each module numbers its own scripts and has its own history.
 */
public final class Migrations {

    /** What comes before all modules: the role, the extensions and the schema of the platform. */
    public static final String ROOT = "__root";

    /** Schema that stands for a restore which is not finished; the application never starts beside it. */
    public static final String RESTORING = "unfinished_restore";

    private static final String FOLDER = "db/migration/";

    private Migrations() {}

    /** The modules that own a schema, lower ones first. */
    public static List<String> modules() {
        try {
            return new ClassPathResource(FOLDER + "modules.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs as the owner of the database, not as the application. */
    public static void apply(DataSource owner) {
        JdbcClient.create(owner).sql("drop schema if exists " + RESTORING).update();
        modules().forEach(module -> migrate(owner, module, "latest"));
    }

    /** Builds the schema as an earlier program had it; a module without a version is left out. */
    public static void applyUpTo(DataSource owner, Map<String, String> versions) {
        modules().stream()
                .filter(versions::containsKey)
                .forEach(module -> migrate(owner, module, versions.get(module)));
    }

    private static void migrate(DataSource owner, String module, String target) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:" + FOLDER + module)
                .defaultSchema("public")
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }
}
