package vn.chungtay.identity.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.PasswordRules;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.identity.usecase.Guessing.Limit;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.DateRange;

/**
 * Makes the first administrator of an empty installation. Only whoever can read the console of the server knows the
 * code; with the first user the page is gone.
 */
@Service
@OpenToAll("there is nobody yet who could have a right; the one-time code stands in for it")
public class FirstRun {

    private static final Logger log = LoggerFactory.getLogger(FirstRun.class);

    private final AccountStore accounts;
    private final RightStore rights;
    private final Geography geography;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Guessing guessing;
    private final Clock clock;
    private final String code = Digest.newSecret(9);

    FirstRun(
            AccountStore accounts,
            RightStore rights,
            Geography geography,
            PasswordEncoder passwords,
            Audit audit,
            Guessing guessing,
            Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.geography = geography;
        this.passwords = passwords;
        this.audit = audit;
        this.guessing = guessing;
        this.clock = clock;
    }

    /** After the training world, whose users make a first administrator unnecessary. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1000)
    public void announce() {
        if (accounts.isEmpty()) log.info("event=first_run page=/first-run code={}", code);
    }

    @Transactional
    public boolean wanted() {
        return accounts.isEmpty();
    }

    /** The code as the console shows it. */
    String code() {
        return code;
    }

    /** @param address from where; a code that is wrong again and again makes it wait */
    @Transactional
    public Result begin(String typedCode, String userName, String fullName, String password, String address) {
        var now = clock.instant();
        var limit = Limit.firstRunFrom(address);
        accounts.lockForFirst();
        if (!accounts.isEmpty()) throw new NotFound("first run");
        var wait = guessing.waitUntil(now, limit);
        if (wait.isPresent()) return new Wait(wait.get());
        if (!MessageDigest.isEqual(bytes(typedCode.strip()), bytes(code))) {
            guessing.missed(now, limit);
            return new WrongCode();
        }
        if (!Account.isName(userName)) return new BadName();
        if (fullName.isBlank()) return new NoName();
        var refusal = PasswordRules.check(Vietnamese.nfc(password), userName);
        if (refusal.isPresent()) return new BadPassword(refusal.get());
        add(userName, fullName, password, now);
        return new Begun();
    }

    private void add(String userName, String fullName, String password, Instant now) {
        var id = UserId.next();
        var hash = passwords.encode(Vietnamese.nfc(password));
        accounts.add(new Account(id, userName, Vietnamese.nfc(fullName.strip()), "", hash, false, null, 0), now, null);
        var always = DateRange.startingOn(LocalDate.now(clock));
        rights.add(new Right(UUID.randomUUID(), id, Role.ADMINISTRATOR, geography.country(), always), null);
        audit.changed("identity.user.first", id, Map.of(), Map.of("role", Role.ADMINISTRATOR));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How it ended. */
    public sealed interface Result {}

    /** The administrator is there and may sign in. */
    public record Begun() implements Result {}

    /** The code is not the one on the console. */
    public record WrongCode() implements Result {}

    /** Too many wrong codes; nothing is even looked at before this moment. */
    public record Wait(Instant until) implements Result {}

    /** The person has no name. */
    public record NoName() implements Result {}

    /** The user name has letters that names do not have. */
    public record BadName() implements Result {}

    /** The password is not accepted. */
    public record BadPassword(PasswordRules.Refusal why) implements Result {}
}
