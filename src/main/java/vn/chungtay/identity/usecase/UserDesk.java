package vn.chungtay.identity.usecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.NewUser;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.UserRegister;

/** Users and tokens for other modules, each by the use case that decides. */
@Component
class UserDesk implements UserRegister {

    private final EnrolUser enrolment;
    private final IssueToken tokens;

    UserDesk(EnrolUser enrolment, IssueToken tokens) {
        this.enrolment = enrolment;
        this.tokens = tokens;
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
