package vn.chungtay.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Account;
import vn.chungtay.platform.Stale;

/** The people who use the system. */
@Repository
public class AccountStore {

    private static final String COLUMNS = """
            select id, user_name, full_name, agency, password_hash, must_change_password, disabled_at, version
            from identity.user_account
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(UserId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(AccountStore::account)
                .optional();
    }

    public Optional<Account> byName(String userName) {
        return jdbc.sql(COLUMNS + "where user_name = :name")
                .param("name", userName)
                .query(AccountStore::account)
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from identity.user_account)")
                .query(Boolean.class)
                .single();
    }

    /** Makes a second first-run administrator wait until the first one is there. */
    public void lockForFirst() {
        jdbc.sql("lock table identity.user_account in share row exclusive mode").update();
    }

    public void add(Account account, Instant now, @Nullable UUID by) {
        jdbc.sql("""
                insert into identity.user_account
                    (id, user_name, full_name, agency, password_hash, password_set_at, must_change_password, recorded_by)
                values (:id, :name, :fullName, :agency, :hash, :now, :mustChange, :by)
                """)
                .param("id", account.id().value())
                .param("name", account.userName())
                .param("fullName", account.fullName())
                .param("agency", account.agency())
                .param("hash", account.passwordHash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("mustChange", account.mustChangePassword())
                .param("by", by, Types.OTHER)
                .update();
    }

    public void setPassword(Account account, String hash, boolean mustChange, Instant now) {
        var rows = jdbc.sql("""
                update identity.user_account
                set password_hash = :hash, password_set_at = :now, must_change_password = :mustChange,
                    version = version + 1
                where id = :id and version = :version
                """)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("mustChange", mustChange)
                .param("id", account.id().value())
                .param("version", account.version())
                .update();
        if (rows == 0) throw new Stale("user account");
    }

    public void setDisabled(Account account, @Nullable Instant since) {
        var rows = jdbc.sql("""
                update identity.user_account set disabled_at = :since, version = version + 1
                where id = :id and version = :version
                """)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", account.id().value())
                .param("version", account.version())
                .update();
        if (rows == 0) throw new Stale("user account");
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var disabled = row.getObject("disabled_at", OffsetDateTime.class);
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("full_name"),
                row.getString("agency"),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                disabled == null ? null : disabled.toInstant(),
                row.getInt("version"));
    }
}
