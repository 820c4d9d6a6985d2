package vn.chungtay.trainingworld.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * What PostgreSQL needs to take the rows of given households in by COPY, as its owner and in one transaction with its
 * commit: into the very tables of the register, with all their indexes, keys and constraints and everything that is in
 * them already. The rows are copies under other identities and stay, so this is the last thing to be measured.
 */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class RawCopy {

    private static final String OF_HOUSEHOLDS = "household_id in (select * from bench_households)";

    /** In an order that foreign keys allow. */
    private static final List<Source> SOURCES = List.of(
            new Source("household", "id in (select * from bench_households)"),
            new Source("residence", OF_HOUSEHOLDS),
            new Source("person", "id in (select person_id from registry.membership where " + OF_HOUSEHOLDS + ")"),
            new Source("membership", OF_HOUSEHOLDS),
            new Source("assessment", OF_HOUSEHOLDS),
            new Source(
                    "assessment_cause",
                    "assessment_id in (select id from registry.assessment where " + OF_HOUSEHOLDS + ")"),
            new Source("class_period", OF_HOUSEHOLDS),
            new Source("household_event", OF_HOUSEHOLDS),
            new Source("standing", OF_HOUSEHOLDS),
            new Source("search_entry", OF_HOUSEHOLDS));

    private final Server server;

    RawCopy(Server server) {
        this.server = server;
    }

    private record Source(String table, String condition) {}

    /** A table's rows in a file. */
    private record Rows(String command, Path file) {}

    /**
     * Milliseconds for the rows of these households.
     *
     * @param households a query of their ids
     */
    double of(String households) {
        return server.with(connection -> {
            var files = new ArrayList<Rows>();
            try {
                Server.execute(connection, "create temporary table bench_households as " + households);
                Server.execute(connection, "analyze bench_households");
                for (var it : SOURCES) files.add(copied(connection, it));
                Server.execute(connection, "checkpoint");
                return timed(connection, files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                for (var it : files) it.file().toFile().delete();
            }
        });
    }

    private static double timed(Connection connection, List<Rows> files) throws SQLException, IOException {
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        for (var it : files) {
            try (var in = Files.newInputStream(it.file())) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(it.command(), in);
            }
        }
        connection.commit();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Rows copied(Connection connection, Source source) throws SQLException, IOException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        var columns = """
                select attname, atttypid::regtype::text from pg_attribute
                where attrelid = 'registry.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """.formatted(source.table());
        try (var work = connection.createStatement();
                var rows = work.executeQuery(columns)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                values.add(value(rows.getString(1), rows.getString(2)));
            }
        }
        var file = Files.createTempFile("bench-", "." + source.table());
        try (var out = Files.newOutputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(
                    "copy (select " + String.join(", ", values) + " from registry." + source.table() + " where "
                            + source.condition() + ") to stdout",
                    out);
        }
        return new Rows("copy registry." + source.table() + " (" + String.join(", ", names) + ") from stdin", file);
    }

    /** Another identity, code and number, the same in every table; units and users stay. */
    private static String value(String column, String type) {
        if (column.equals("code")) return "'X' || code";
        if (column.equals("national_id")) return "overlay(national_id placing '8' from 1 for 1)";
        boolean identity = type.equals("uuid") && !column.equals("village_id") && !column.equals("recorded_by");
        return identity ? "overlay(" + column + "::text placing 'f' from 15 for 1)" : column;
    }
}
