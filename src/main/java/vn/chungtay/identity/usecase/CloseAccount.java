package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.SignInStore;
import vn.chungtay.identity.store.TokenStore;

/** Disables accounts, opens them again, and replaces a forgotten password by one that serves once. */
@Service
public class CloseAccount {

    private static final int ONE_TIME_BYTES = 12;

    private final FindUsers users;
    private final AccountStore accounts;
    private final SignInStore signIns;
    private final TokenStore tokens;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    CloseAccount(
            FindUsers users,
            AccountStore accounts,
            SignInStore signIns,
            TokenStore tokens,
            PasswordEncoder passwords,
            Audit audit,
            Clock clock) {
        this.users = users;
        this.accounts = accounts;
        this.signIns = signIns;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void disable(UserId user) {
        var account = users.managed(user);
        accounts.setDisabled(account, clock.instant());
        signIns.endAll(user, null, clock.instant());
        audit.changed("identity.user.disable", user, Map.of(), Map.of());
    }

    @Transactional
    public void enable(UserId user) {
        var account = users.managed(user);
        accounts.setDisabled(account, null);
        audit.changed("identity.user.enable", user, Map.of(), Map.of());
    }

    /**
     * Returns the one-time password. Whoever held the old one is out: sign-ins end and tokens are taken back. Devices have
     * to sign in again; a device that heard "revoked" would wipe what it has not sent.
     */
    @Transactional
    public String resetPassword(UserId user) {
        var account = users.managed(user);
        var password = Digest.newSecret(ONE_TIME_BYTES);
        accounts.setPassword(account, passwords.encode(password), true, clock.instant());
        signIns.endAll(user, null, clock.instant());
        tokens.revokeAll(user, clock.instant());
        tokens.runOut(user, LocalDate.now(clock).minusDays(1));
        audit.changed("identity.password.reset", user, Map.of(), Map.of());
        return password;
    }
}
