package vn.chungtay.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.TokenScope;
import vn.chungtay.shared.Id;

/** Access tokens, of which only the digest is known. */
@Repository
public class TokenStore {

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Token token, byte[] digest) {
        var area = token.scope().area();
        jdbc.sql("""
                insert into identity.access_token
                    (id, user_id, name, digest, read_only, actions, unit_id, created_at, expires_on, device_id)
                values (:id, :user, :name, :digest, :readOnly, :actions, :unit, :createdAt, :expiresOn, :device)
                """)
                .param("id", token.id())
                .param("user", token.user().value())
                .param("name", token.name())
                .param("digest", digest)
                .param("readOnly", token.scope().readOnly())
                .param("actions", token.scope().actions().toArray(String[]::new))
                .param("unit", area == null ? null : area.value(), Types.OTHER)
                .param("createdAt", token.createdAt().atOffset(ZoneOffset.UTC))
                .param("expiresOn", token.expiresOn())
                .param("device", token.device(), Types.OTHER)
                .update();
    }

    /** The token if it is accepted on the day and its owner is not disabled. */
    public Optional<Token> accepted(byte[] digest, LocalDate day) {
        return jdbc.sql("""
                select t.* from identity.access_token t
                join identity.user_account a on a.id = t.user_id and a.disabled_at is null
                where t.digest = :digest and t.revoked_at is null and t.expires_on >= :day
                """)
                .param("digest", digest)
                .param("day", day)
                .query(TokenStore::token)
                .optional();
    }

    /** The token whether it is accepted or not; empty if there never was such a one. */
    public Optional<Token> issued(byte[] digest) {
        return jdbc.sql("select * from identity.access_token where digest = :digest")
                .param("digest", digest)
                .query(TokenStore::token)
                .optional();
    }

    /** Written at most once a minute, so that a busy client does not write at every call. */
    public void used(UUID id, Instant at) {
        jdbc.sql("""
                update identity.access_token set last_used_at = :at
                where id = :id and (last_used_at is null or last_used_at < cast(:at as timestamptz) - interval '1 minute')
                """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean revoke(UserId user, UUID id, Instant at) {
        return jdbc.sql("""
                update identity.access_token set revoked_at = :at
                where id = :id and user_id = :user and device_id is null and revoked_at is null
                """)
                        .param("id", id)
                        .param("user", user.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Takes those back that a person made for programs. */
    public void revokeAll(UserId user, Instant at) {
        jdbc.sql("""
                update identity.access_token set revoked_at = :at
                where user_id = :user and device_id is null and revoked_at is null
                """)
                .param("user", user.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that devices of a person hold are accepted until that day; the devices themselves go on. */
    public void runOut(UserId user, LocalDate last) {
        jdbc.sql("""
                update identity.access_token set expires_on = :last
                where user_id = :user and device_id is not null and expires_on > :last
                """)
                .param("user", user.value())
                .param("last", last)
                .update();
    }

    /** Takes those back that a device holds. */
    public void revokeOf(Id device, Instant at) {
        jdbc.sql("update identity.access_token set revoked_at = :at where device_id = :device and revoked_at is null")
                .param("device", device.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that a device holds are accepted until that day. */
    public void runOut(Id device, LocalDate last) {
        jdbc.sql("update identity.access_token set expires_on = :last where device_id = :device and expires_on > :last")
                .param("device", device.value())
                .param("last", last)
                .update();
    }

    /** Those that the person made for programs. */
    public List<Token> of(UserId user) {
        return jdbc.sql("""
                select * from identity.access_token
                where user_id = :user and device_id is null
                order by created_at desc, id limit 200
                """)
                .param("user", user.value())
                .query(TokenStore::token)
                .list();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Token(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("name"),
                scope(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_on", LocalDate.class),
                revoked == null ? null : revoked.toInstant(),
                used == null ? null : used.toInstant(),
                row.getObject("device_id", UUID.class));
    }

    private static TokenScope scope(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var actions = (String[]) row.getArray("actions").getArray();
        return new TokenScope(row.getBoolean("read_only"), Set.of(actions), unit == null ? null : new UnitId(unit));
    }

    /**
     * @param expiresOn last day on which it is accepted
     * @param device that holds it; null for one that its owner made for programs
     */
    public record Token(
            UUID id,
            UserId user,
            String name,
            TokenScope scope,
            Instant createdAt,
            LocalDate expiresOn,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt,
            @Nullable UUID device) {}
}
