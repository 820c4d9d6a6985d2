package vn.chungtay.identity.usecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.NewUser;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.UserRegister;
import vn.chungtay.identity.store.AccountStore;
import vn.chungtay.platform.OpenToAll;

/** Users and tokens for other modules, each by the use case that decides. */
@Component
class UserDesk implements UserRegister {

    private final EnrolUser enrolment;
    private final IssueToken tokens;
    private final AccountStore accounts;

    UserDesk(EnrolUser enrolment, IssueToken tokens, AccountStore accounts) {
        this.enrolment = enrolment;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    @OpenToAll("says only whether this is a new system, which the first page says to everybody")
    public boolean anybody() {
        return !accounts.isEmpty();
    }

    @Override
    public UserId enrol(NewUser user) {
        return enrolment.enrol(user);
    }

    @Override
    public String issueToken(UserId user, String name, boolean readOnly, LocalDate expiresOn) {
        return tokens.issueFor(user, name, readOnly, expiresOn);
    }
}
