package vn.chungtay.identity.store;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Program;

/** The sign-ins of people: from where, when, and whether they still hold. */
@Repository
public class SignInStore {

    private final JdbcClient jdbc;

    SignInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, UserId user, Instant at, String address, String agent) {
        jdbc.sql("""
                insert into identity.sign_in (id, user_id, at, address, agent, last_seen_at)
                values (:id, :user, :at, :address, :agent, :at)
                """)
                .param("id", id)
                .param("user", user.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("agent", agent)
                .update();
    }

    public boolean holds(UUID id) {
        return jdbc.sql("select exists (select from identity.sign_in where id = :id and ended_at is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Written at most once in five minutes, which is exact enough to recognise a stranger. */
    public void seen(UUID id, Instant at) {
        jdbc.sql("""
                update identity.sign_in set last_seen_at = :at
                where id = :id and last_seen_at < cast(:at as timestamptz) - interval '5 minutes'
                """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends one of the person's own sign-ins; nothing happens to anybody else's. */
    public boolean end(UserId user, UUID id, Instant at) {
        return jdbc.sql("""
                update identity.sign_in set ended_at = :at where id = :id and user_id = :user and ended_at is null
                """)
                        .param("id", id)
                        .param("user", user.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** @param except one that goes on, absent to end all */
    public void endAll(UserId user, @Nullable UUID except, Instant at) {
        jdbc.sql("""
                update identity.sign_in set ended_at = :at
                where user_id = :user and ended_at is null and id is distinct from :except
                """)
                .param("user", user.value())
                .param("except", except, Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<SignInRow> recent(UserId user, int limit) {
        return jdbc.sql("""
                select id, at, address, agent, last_seen_at, ended_at from identity.sign_in
                where user_id = :user order by ended_at is not null, at desc, id limit :limit
                """)
                .param("user", user.value())
                .param("limit", limit)
                .query((row, _) -> new SignInRow(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        row.getString("agent"),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ended_at", OffsetDateTime.class) == null))
                .list();
    }

    /** A sign-in as its owner sees it. */
    public record SignInRow(UUID id, Instant at, String address, String agent, Instant lastSeenAt, boolean holds) {

        public Program program() {
            return Program.of(agent);
        }
    }
}
