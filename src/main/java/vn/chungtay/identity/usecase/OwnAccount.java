package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.PasswordRules;
import vn.chungtay.identity.model.PasswordRules.Refusal;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.SignInStore;
import vn.chungtay.identity.store.SignInStore.SignInRow;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;

/** What everybody may do with their own account: see and end their sign-ins, change their password. */
@Service
@OpenToAll("only what is the caller's own")
public class OwnAccount {

    private static final int SHOWN = 50;

    private final AccountStore accounts;
    private final SignInStore signIns;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    OwnAccount(AccountStore accounts, SignInStore signIns, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<SignInRow> signIns(UserId user) {
        return signIns.recent(user, SHOWN);
    }

    @Transactional
    public void end(UserId user, UUID signIn) {
        if (!signIns.end(user, signIn, clock.instant())) throw new NotFound("sign-in");
        audit.changed("identity.sign-in.end", user, Map.of("signIn", signIn), Map.of());
    }

    @Transactional
    public void signedOut(UserId user, UUID signIn) {
        signIns.end(user, signIn, clock.instant());
    }

    /**
     * Sets a new password and ends all other sign-ins.
     *
     * @param signIn the one that goes on
     */
    @Transactional
    public Optional<Refusal> changePassword(UserId user, @Nullable UUID signIn, String present, String wanted) {
        var account = accounts.find(user).orElseThrow(() -> new NotFound("user"));
        if (!passwords.matches(Vietnamese.nfc(present), account.passwordHash())) {
            return Optional.of(Refusal.PRESENT_WRONG);
        }
        var refusal = PasswordRules.check(Vietnamese.nfc(wanted), account.userName());
        if (refusal.isPresent()) return refusal;
        accounts.setPassword(account, passwords.encode(Vietnamese.nfc(wanted)), false, clock.instant());
        signIns.endAll(user, signIn, clock.instant());
        audit.changed("identity.password.change", user, Map.of(), Map.of());
        return Optional.empty();
    }
}
