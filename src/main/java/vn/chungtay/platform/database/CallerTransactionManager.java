package vn.chungtay.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import vn.chungtay.platform.Caller;

/**
 * Tells the database at the start of every transaction who asks, whose data they may see and which day it is. The
 * settings end with the transaction, so a pooled connection never carries one person's rights to the next.
 */
class CallerTransactionManager extends JdbcTransactionManager {

    private static final String ANNOUNCE =
            """
            select set_config('chungtay.user', ?, true),
                   set_config('chungtay.areas', ?, true),
                   set_config('chungtay.today', ?, true)
            """;

    private final transient DataSource source;
    private final transient Clock clock;

    CallerTransactionManager(DataSource source, Clock clock) {
        super(source);
        this.source = source;
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var connection = DataSourceUtils.getConnection(source);
        try {
            announce(connection, Caller.current());
        } catch (SQLException e) {
            throw translateException("announce caller", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private void announce(Connection connection, Caller caller) throws SQLException {
        try (var statement = connection.prepareStatement(ANNOUNCE)) {
            statement.setString(1, Objects.toString(caller.user(), ""));
            statement.setString(2, caller.areasSetting());
            statement.setString(3, LocalDate.now(clock).toString());
            statement.execute();
        }
    }
}
