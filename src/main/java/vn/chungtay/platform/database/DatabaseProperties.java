package vn.chungtay.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url an external server (CHUNGTAY_DB_URL); absent means that we start our own PostgreSQL
 * @param user owner of the external database
 * @param password of that owner
 * @param data directory of our own PostgreSQL
 * @param poolSize connections kept for the application
 */
@ConfigurationProperties("chungtay.db")
public record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("data") Path data,
        @DefaultValue("10") int poolSize) {

    boolean isExternal() {
        return url != null && !url.isBlank();
    }
}
