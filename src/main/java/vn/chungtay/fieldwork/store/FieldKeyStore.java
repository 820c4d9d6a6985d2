package vn.chungtay.fieldwork.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.fieldwork.model.CurveKeys;

/** The server's own keys. Their secret halves answer to the system alone. */
@Repository
public class FieldKeyStore {

    private final JdbcClient jdbc;
    private final Everywhere everywhere;

    FieldKeyStore(JdbcClient jdbc, Everywhere everywhere) {
        this.jdbc = jdbc;
        this.everywhere = everywhere;
    }

    /** What a key is for. */
    public enum Purpose {
        RECEIPT,
        FILE;

        private String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }

    /** @param key SPKI */
    @SuppressWarnings("ArrayRecordComponent")
    public record Open(String id, byte[] key) {}

    /** @param secret PKCS 8 */
    @SuppressWarnings("ArrayRecordComponent")
    public record Secret(String id, byte[] secret) {}

    /** @param retired since when it signs or seals no more; empty for the one in use */
    public record Dated(String id, Purpose purpose, Instant made, Optional<Instant> retired) {}

    /** All of both purposes, the ones in use first. */
    public List<Dated> dated() {
        return jdbc.sql("select * from fieldwork.key_pair order by retired_at is not null, made_at desc, length(id) desc, id desc")
                .query((row, _) -> new Dated(
                        row.getString("id"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getTimestamp("made_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("retired_at")).map(Timestamp::toInstant)))
                .list();
    }

    /** All there ever were, the newest first: what was signed by an old one can still be checked. */
    public List<Open> all(Purpose purpose) {
        return jdbc.sql("select id, public_key from fieldwork.key_pair where purpose = :purpose order by retired_at is not null, made_at desc, length(id) desc, id desc")
                .param("purpose", purpose.name())
                .query((row, _) -> new Open(row.getString("id"), row.getBytes("public_key")))
                .list();
    }

    /** The one in use; made now if there is none. */
    public Secret inUse(Purpose purpose, Instant now) {
        return everywhere.work(() -> secretInUse(purpose).orElseGet(() -> first(purpose, now)));
    }

    /** Also one that is no longer in use. */
    public Optional<Secret> secret(Purpose purpose, String id) {
        return everywhere.work(() -> jdbc.sql("""
                        select k.id, s.private_key
                        from fieldwork.key_pair k join fieldwork.key_secret s on s.key_id = k.id
                        where k.id = :id and k.purpose = :purpose
                        """)
                .param("id", id)
                .param("purpose", purpose.name())
                .query((row, _) -> new Secret(row.getString("id"), row.getBytes("private_key")))
                .optional());
    }

    private Optional<Secret> secretInUse(Purpose purpose) {
        return jdbc.sql("""
                select k.id, s.private_key
                from fieldwork.key_pair k join fieldwork.key_secret s on s.key_id = k.id
                where k.purpose = :purpose and k.retired_at is null
                """)
                .param("purpose", purpose.name())
                .query((row, _) -> new Secret(row.getString("id"), row.getBytes("private_key")))
                .optional();
    }

    /** From now on another one signs or seals; the old one only checks or opens what was made with it. */
    public void replace(Purpose purpose, Instant now) {
        everywhere.run(() -> {
            lock();
            jdbc.sql("update fieldwork.key_pair set retired_at = :at where purpose = :purpose and retired_at is null")
                    .param("at", Timestamp.from(now))
                    .param("purpose", purpose.name())
                    .update();
            add(purpose, CurveKeys.fresh(), now);
        });
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('fieldwork.key_pair'))").query((_, _) -> 1).list();
    }

    private Secret first(Purpose purpose, Instant now) {
        lock();
        // Somebody else may have made it while we waited.
        return secretInUse(purpose).orElseGet(() -> {
            add(purpose, CurveKeys.fresh(), now);
            return secretInUse(purpose).orElseThrow();
        });
    }

    private void add(Purpose purpose, CurveKeys.Fresh pair, Instant now) {
        var id = purpose.letter() + (all(purpose).size() + 1);
        jdbc.sql("insert into fieldwork.key_pair (id, purpose, public_key, made_at) values (:id, :purpose, :key, :at)")
                .param("id", id)
                .param("purpose", purpose.name())
                .param("key", pair.open())
                .param("at", Timestamp.from(now))
                .update();
        jdbc.sql("insert into fieldwork.key_secret (key_id, private_key) values (:id, :secret)")
                .param("id", id)
                .param("secret", pair.secret())
                .update();
    }
}
