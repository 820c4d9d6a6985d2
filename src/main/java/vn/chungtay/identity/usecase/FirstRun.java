package vn.chungtay.identity.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
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
import vn.chungtay.identity.OpenToAll;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.model.PasswordRules;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.platform.NotFound;
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
    private final Clock clock;
    private final String code = Digest.newSecret(9);

    FirstRun(
            AccountStore accounts,
            RightStore rights,
            Geography geography,
            PasswordEncoder passwords,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.geography = geography;
        this.passwords = passwords;
        this.audit = audit;
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

    @Transactional
    public Result begin(String typedCode, String userName, String fullName, String password) {
        accounts.lockForFirst();
        if (!accounts.isEmpty()) throw new NotFound("first run");
        if (!MessageDigest.isEqual(bytes(typedCode.strip()), bytes(code))) return new WrongCode();
        if (!Account.isName(userName)) return new BadName();
        var refusal = PasswordRules.check(Vietnamese.nfc(password), userName);
        if (refusal.isPresent()) return new BadPassword(refusal.get());
        var id = UserId.next();
        var hash = passwords.encode(Vietnamese.nfc(password));
        accounts.add(new Account(id, userName, Vietnamese.nfc(fullName), "", hash, false, null, 0), clock.instant(), null);
        var always = DateRange.startingOn(LocalDate.now(clock));
        rights.add(new Right(UUID.randomUUID(), id, Role.ADMINISTRATOR, geography.country(), always), null);
        audit.changed("identity.user.first", id, Map.of(), Map.of("role", Role.ADMINISTRATOR));
        return new Begun();
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

    /** The user name has letters that names do not have. */
    public record BadName() implements Result {}

    /** The password is not accepted. */
    public record BadPassword(PasswordRules.Refusal why) implements Result {}
}
