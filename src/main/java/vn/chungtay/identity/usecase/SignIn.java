package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.OpenToAll;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.model.BackOff;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.LockoutStore;
import vn.chungtay.identity.store.SignInStore;
import vn.chungtay.platform.Vietnamese;

/**
 * Lets a person in who knows the password. A wrong name, a wrong password and a disabled account look and last the
 * same, so that nobody learns which names exist.
 */
@Service
public class SignIn {

    private final AccountStore accounts;
    private final LockoutStore lockouts;
    private final SignInStore signIns;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String hashOfNobody;

    SignIn(
            AccountStore accounts, LockoutStore lockouts, SignInStore signIns, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNobody = passwords.encode(Digest.newSecret(16));
    }

    /** @param address from where, @param agent with which program; both shown to the person later */
    @Transactional
    @OpenToAll("whoever asks is not known yet")
    public Outcome signIn(String userName, String password, String address, String agent) {
        var name = userName.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        var limits = Map.of(key("account", name), BackOff.ACCOUNT, key("address", address), BackOff.ADDRESS);
        for (var key : limits.keySet()) {
            var until = lockouts.lockedUntil(key, now);
            if (until.isPresent()) return new Wait(until.get());
        }
        var account = accounts.byName(name).filter(it -> !it.isDisabled());
        var hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        var right = passwords.matches(Vietnamese.nfc(password), hash);
        if (account.isEmpty() || !right) return failed(limits, now);
        lockouts.forget(key("account", name));
        return in(account.get(), now, address, agent);
    }

    private Outcome failed(Map<String, BackOff> limits, Instant now) {
        // Always in the same order, so that two requests never wait for each other.
        for (var key : new TreeSet<>(limits.keySet())) {
            var wait = limits.get(key).after(lockouts.failed(key, now));
            if (wait.isPositive()) lockouts.lock(key, now, wait);
        }
        return new Unknown();
    }

    private Outcome in(Account account, Instant now, String address, String agent) {
        var id = UUID.randomUUID();
        signIns.add(id, account.id(), now, address, agent.substring(0, Math.min(agent.length(), 300)));
        return new In(new SignedIn(
                account.id().value(), account.userName(), account.fullName(), account.mustChangePassword(), id));
    }

    private static String key(String kind, String value) {
        return kind + ":" + HexFormat.of().formatHex(Digest.of(value));
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
