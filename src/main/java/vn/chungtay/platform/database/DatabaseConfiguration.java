package vn.chungtay.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import vn.chungtay.platform.LineApart;

/** The data source of the application, migrated before anybody gets it, and the small one for what stands apart. */
@Configuration
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Lazy
    LocalPostgres localPostgres(DatabaseProperties properties) {
        return LocalPostgres.start(properties.data());
    }

    @Bean
    DatabaseOwner databaseOwner(DatabaseProperties properties, ObjectProvider<LocalPostgres> local) {
        if (properties.isExternal()) {
            return new DatabaseOwner(
                    Objects.requireNonNull(properties.url()),
                    Objects.requireNonNull(properties.user(), "CHUNGTAY_DB_USER is missing"),
                    Objects.requireNonNullElse(properties.password(), ""));
        }
        var postgres = local.getObject();
        return new DatabaseOwner(postgres.url(), postgres.user(), postgres.password());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseOwner owner, DatabaseProperties properties) {
        Migrations.apply(owner.dataSource());
        return pool(owner, properties.poolSize(), properties.poolSize());
    }

    /** Not injected by type, so that nobody works beside the transaction of an act without saying so. */
    @Bean(name = LineApart.NAME, destroyMethod = "close", defaultCandidate = false)
    DataSource lineApart(DatabaseOwner owner, DataSource migrated) {
        return pool(owner, LineApart.CONNECTIONS, 0);
    }

    private static HikariDataSource pool(DatabaseOwner owner, int size, int idle) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(owner.url());
        pool.setUsername(owner.user());
        pool.setPassword(owner.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(idle);
        pool.setConnectionInitSql("set role chungtay_app");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "chungtay");
        // The detail of a refused row is the row: names and numbers of people, which do not belong into a log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, Clock clock) {
        return new CallerTransactionManager(dataSource, clock);
    }
}
