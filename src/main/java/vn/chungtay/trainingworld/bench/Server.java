package vn.chungtay.trainingworld.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.database.DatabaseOwner;

/** The database as its owner sees it, for what the program is compared with. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class Server {

    private final DatabaseOwner owner;

    Server(DatabaseOwner owner) {
        this.owner = owner;
    }

    /** Statements one after the other, each on its own. */
    void run(String... statements) {
        with(connection -> {
            for (var it : statements) execute(connection, it);
            return null;
        });
    }

    long number(String query) {
        return Long.parseLong(text(query));
    }

    /** The one value of the one row. */
    String text(String query) {
        return with(connection -> {
            try (var work = connection.createStatement();
                    var rows = work.executeQuery(query)) {
                if (!rows.next()) throw new SQLException("no row");
                return rows.getString(1);
            }
        });
    }

    /** Tables as after a quiet night, and nothing left to be written from what was done before. */
    void settleDown() {
        run("vacuum analyze", "checkpoint");
    }

    <T> T with(Work<T> work) {
        try (var connection = owner.dataSource().getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    /** Something to be done on one connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
