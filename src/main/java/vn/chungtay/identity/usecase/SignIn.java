package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.SignInStore;
import vn.chungtay.identity.usecase.Guessing.Limit;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;

/**
 * Lets a person in who knows the password. A wrong name, a wrong password and a disabled account look and last the
 * same, so that nobody learns which names exist.
 */
@Service
public class SignIn {

    private final AccountStore accounts;
    private final Guessing guessing;
    private final SignInStore signIns;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String hashOfNobody;

    SignIn(AccountStore accounts, Guessing guessing, SignInStore signIns, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.guessing = guessing;
        this.signIns = signIns;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNobody = passwords.encode(Digest.newSecret(16));
    }

    /**
     * Every step is a transaction of its own: no connection is held while the password is being compared, which takes
     * long on purpose.
     *
     * @param address from where
     * @param agent with which program; both shown to the person later
     */
    @OpenToAll("whoever asks is not known yet")
    public Outcome signIn(String userName, String password, String address, String agent) {
        var name = userName.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        var byName = Limit.account(name);
        return switch (guessing.begin(now, byName, Limit.signInFrom(address))) {
            case Guessing.Wait wait -> new Wait(wait.until());
            case Guessing.Begun attempt -> {
                var account = knowing(name, password);
                if (account.isEmpty()) yield new Unknown();
                guessing.succeeded(attempt, byName);
                yield in(account.get(), now, address, agent);
            }
        };
    }

    private Optional<Account> knowing(String name, String password) {
        var account = accounts.byName(name).filter(it -> !it.isDisabled());
        var hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        var right = passwords.matches(Vietnamese.nfc(password), hash);
        return account.filter(_ -> right);
    }

    private Outcome in(Account account, Instant now, String address, String agent) {
        var id = UUID.randomUUID();
        signIns.add(id, account.id(), now, address, agent.substring(0, Math.min(agent.length(), 300)));
        return new In(new SignedIn(
                account.id().value(), account.userName(), account.fullName(), account.mustChangePassword(), id));
    }

    /** How an attempt ended. */
    public sealed interface Outcome {}

    /** The person is in. */
    public record In(SignedIn who) implements Outcome {}

    /** Name or password is not right, whichever. */
    public record Unknown() implements Outcome {}

    /** Too many failures; nothing is even looked at before this moment. */
    public record Wait(Instant until) implements Outcome {}
}
