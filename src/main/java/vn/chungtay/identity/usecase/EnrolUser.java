package vn.chungtay.identity.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.NewUser;
import vn.chungtay.identity.Right;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.model.Account;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.identity.store.RightStore;
import vn.chungtay.platform.Vietnamese;

/** Writes down a user with one right and a known password, for training data; people are created on the users page. */
@Service
public class EnrolUser {

    private final Access access;
    private final AccountStore accounts;
    private final RightStore rights;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;

    EnrolUser(
            Access access,
            AccountStore accounts,
            RightStore rights,
            PasswordEncoder passwords,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.rights = rights;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same user name again leaves the person as they are and returns who it is. */
    @SystemOnly
    @Transactional
    public UserId enrol(NewUser it) {
        access.requireSystem();
        var known = accounts.byName(it.userName());
        if (known.isPresent()) return known.get().id();
        var hash = passwords.encode(Vietnamese.nfc(it.password()));
        var account =
                new Account(UserId.next(), it.userName(), it.fullName(), it.agency(), hash, false, null, 0);
        accounts.add(account, clock.instant(), null);
        rights.add(new Right(UUID.randomUUID(), account.id(), it.role(), it.unit(), it.days()), null);
        audit.in(it.unit());
        audit.changed("identity.user.enrol", account.id(), Map.of(), Map.of("role", it.role()));
        return account.id();
    }
}
