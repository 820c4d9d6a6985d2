package vn.chungtay.identity.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins in a row, by key of an account name or of an address. */
@Repository
public class LockoutStore {

    private final JdbcClient jdbc;

    LockoutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Instant> lockedUntil(String key, Instant now) {
        return jdbc.sql("select locked_until from identity.lockout where key = :key and locked_until > :now")
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Counts one more failure and returns how many there are now; a day without any starts anew. */
    public int failed(String key, Instant now) {
        return jdbc.sql("""
                insert into identity.lockout as l (key, failures, last_failed_at) values (:key, 1, :now)
                on conflict (key) do update
                set failures = case when l.last_failed_at < cast(:now as timestamptz) - interval '1 day' then 1 else l.failures + 1 end,
                    last_failed_at = :now
                returning failures
                """)
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    public void lock(String key, Instant now, Duration wait) {
        jdbc.sql("update identity.lockout set locked_until = :until where key = :key")
                .param("key", key)
                .param("until", now.plus(wait).atOffset(ZoneOffset.UTC))
                .update();
    }

    public void forget(String key) {
        jdbc.sql("delete from identity.lockout where key = :key").param("key", key).update();
    }
}
