package vn.chungtay.campaigns.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.model.paper.KeyPairs;

/** Keys of certificates. The secret halves answer to the system alone. */
@Repository
public class SigningKeyStore {

    private final JdbcClient jdbc;

    SigningKeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param to last day on which it signs; absent while it does */
    public record Open(int id, byte[] key, LocalDate from, @Nullable LocalDate to) {}

    /** @param secret PKCS 8 */
    public record Secret(int id, byte[] secret) {}

    /** Until the end of the transaction nobody else makes or renews a key. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('campaigns.signing_key'))").query((_, _) -> 1).list();
    }

    /** All there ever were, the newest first. */
    public List<Open> all() {
        return jdbc.sql("select id, public_key, valid_from, valid_to from campaigns.signing_key order by id desc")
                .query((row, _) -> new Open(
                        row.getInt("id"),
                        row.getBytes("public_key"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** The key that signs; empty for whoever is not the system itself. */
    public Optional<Secret> signing() {
        return jdbc.sql(
                        """
                        select k.id, s.private_key
                        from campaigns.signing_key k join campaigns.signing_secret s on s.key_id = k.id
                        where k.valid_to is null
                        """)
                .query((row, _) -> new Secret(row.getInt("id"), row.getBytes("private_key")))
                .optional();
    }

    /** The key that signed until now signs no more, and this one does. */
    public void replace(KeyPairs.Fresh pair, LocalDate from) {
        jdbc.sql("update campaigns.signing_key set valid_to = greatest(valid_from, cast(? as date)) where valid_to is null")
                .param(from)
                .update();
        var id = jdbc.sql("select coalesce(max(id), 0) + 1 from campaigns.signing_key").query(Integer.class).single();
        jdbc.sql("insert into campaigns.signing_key (id, public_key, valid_from) values (?, ?, ?)")
                .params(id, pair.open(), from)
                .update();
        jdbc.sql("insert into campaigns.signing_secret (key_id, private_key) values (?, ?)")
                .params(id, pair.secret())
                .update();
    }
}
