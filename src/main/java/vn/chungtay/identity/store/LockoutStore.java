package vn.chungtay.identity.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts in a row that did not succeed, by key of an account name or of an address. */
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

    /**
     * Counts one attempt, unless the key is locked: then nothing is counted. Of several at the same moment each sees
     * what those before it have counted and locked. A day without any starts anew.
     */
    public Optional<Counted> count(String key, Instant at) {
        return jdbc.sql("""
                insert into identity.lockout as l (key, failures, last_failed_at) values (:key, 1, :at)
                on conflict (key) do update
                set failures = case when l.last_failed_at < cast(:at as timestamptz) - interval '1 day' then 1 else l.failures + 1 end,
                    last_failed_at = :at
                where l.locked_until is null or l.locked_until <= :at
                returning new.failures, old.last_failed_at as before
                """)
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Counted(row.getInt("failures"), row.getObject("before", OffsetDateTime.class)))
                .optional();
    }

    /** Takes back one attempt that was no failure, and the lock that it brought. */
    public void takeBack(String key, Instant at, Counted counted, @Nullable Instant lockedUntil) {
        if (jdbc.sql("delete from identity.lockout where key = :key and failures = 1").param("key", key).update() > 0) return;
        jdbc.sql("""
                update identity.lockout
                set failures = failures - 1,
                    last_failed_at = case when last_failed_at = :at then coalesce(:before, last_failed_at) else last_failed_at end,
                    locked_until = nullif(locked_until, :lock)
                where key = :key
                """)
                .param("key", key)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("before", counted.before(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("lock", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    public void lock(String key, Instant until) {
        jdbc.sql("update identity.lockout set locked_until = :until where key = :key")
                .param("key", key)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void forget(String key) {
        jdbc.sql("delete from identity.lockout where key = :key").param("key", key).update();
    }

    /**
     * An attempt that was counted.
     *
     * @param failures in a row, with this one
     * @param before when the last one before it was; absent if it is the first
     */
    public record Counted(int failures, @Nullable OffsetDateTime before) {}
}
