package vn.chungtay.platform.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The way in as owner of the database: for migrations, backup and restore only. The application itself works under the
 * role chungtay_app, which owns nothing and which row-level security binds.
 */
public record DatabaseOwner(String url, String user, String password) {

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    @Override
    public String toString() {
        return "DatabaseOwner[" + url + "]";
    }
}
