package vn.chungtay.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import vn.chungtay.platform.database.Migrations;

/**
 * The mark on a foreign server that a restore is under way there: an empty schema. A restore that failed or was cut off
 * leaves it beside the half-built tables, and the next one clears both away. The first start of the program makes what
 * was built an ordinary database and takes the mark off, so nothing that people have written is ever cleared away.
 */
final class UnfinishedRestore {

    private final Connection connection;

    UnfinishedRestore(Connection connection) {
        this.connection = connection;
    }

    void begin() throws SQLException {
        run("create schema " + Migrations.RESTORING);
    }

    /** In the transaction of the rows, so that the mark goes when they have come. */
    void end() throws SQLException {
        run("drop schema " + Migrations.RESTORING);
    }

    void clearAway() throws SQLException {
        if (!exists()) return;
        connection.setAutoCommit(false);
        for (var module : Migrations.modules()) {
            run("drop schema if exists " + (module.equals(Migrations.ROOT) ? "platform" : module) + " cascade");
            run("drop table if exists public.flyway_" + module);
        }
        end();
        connection.commit();
        connection.setAutoCommit(true);
    }

    private boolean exists() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select to_regnamespace('" + Migrations.RESTORING + "') is not null")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
