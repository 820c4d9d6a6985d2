package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.IdentityAction;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.platform.Vietnamese;

/** Writes down a new person, who sets an own password at the first sign-in. */
@Service
public class CreateUser {

    private static final int ONE_TIME_BYTES = 12;

    private final Access access;
    private final AccountStore accounts;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    CreateUser(Access access, AccountStore accounts, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Result create(String userName, String fullName, String agency) {
        access.requireAnywhere(IdentityAction.MANAGE_USERS);
        if (!Account.isName(userName)) return new BadName();
        if (fullName.isBlank()) return new NoName();
        if (accounts.byName(userName).isPresent()) return new NameTaken();
        var password = Digest.newSecret(ONE_TIME_BYTES);
        var id = UserId.next();
        var name = Vietnamese.nfc(fullName.strip());
        var hash = passwords.encode(password);
        var by = access.user().map(UserId::value).orElse(null);
        accounts.add(
                new Account(id, userName, name, Vietnamese.nfc(agency.strip()), hash, true, null, 0), clock.instant(), by);
        audit.changed("identity.user.create", id, Map.of(), Map.of("userName", userName));
        return new Created(id, password);
    }

    /** How it ended. */
    public sealed interface Result {}

    /** @param oneTimePassword to be told to the person; it is shown this once */
    public record Created(UserId id, String oneTimePassword) implements Result {}

    /** The user name has letters that names do not have. */
    public record BadName() implements Result {}

    /** The person has no name. */
    public record NoName() implements Result {}

    /** Somebody else has this user name. */
    public record NameTaken() implements Result {}
}
