package vn.chungtay.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.usecase.IssueToken;
import vn.chungtay.identity.usecase.KnowCaller;
import vn.chungtay.platform.Caller;
import vn.chungtay.shared.DateRange;

/** Users for stories: each has a new name, and may be looked at only by the story that made them. */
@Component
public class GivenUsers {

    public static final String PASSWORD = "ruộng bậc thang mùa lúa chín";
    private static final DateRange SINCE_LONG = DateRange.startingOn(LocalDate.of(2020, 1, 1));

    private final JdbcClient jdbc;
    private final KnowCaller know;
    private final IssueToken tokens;
    private final String hash;

    GivenUsers(JdbcClient jdbc, KnowCaller know, IssueToken tokens, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.know = know;
        this.tokens = tokens;
        this.hash = passwords.encode(PASSWORD);
    }

    /** Somebody with this role in this unit since long ago. */
    public UserId user(Role role, UnitId unit) {
        return user(role, unit, SINCE_LONG);
    }

    public UserId user(Role role, UnitId unit, DateRange days) {
        var user = withoutRights();
        grant(user, role, unit, days);
        return user;
    }

    public UserId withoutRights() {
        var user = UserId.next();
        jdbc.sql("""
                insert into identity.user_account (id, user_name, full_name, agency, password_hash, password_set_at)
                values (:id, :name, 'Hoàng Thị Mẫu', 'UBND xã', :hash, now())
                """)
                .param("id", user.value())
                .param("name", nameOf(user))
                .param("hash", hash)
                .update();
        return user;
    }

    public void grant(UserId user, Role role, UnitId unit, DateRange days) {
        jdbc.sql("""
                insert into identity.user_right (id, user_id, role, unit_id, valid_from, valid_to)
                values (:id, :user, :role, :unit, :from, cast(:to as date))
                """)
                .param("id", UUID.randomUUID())
                .param("user", user.value())
                .param("role", role.name())
                .param("unit", unit.value())
                .param("from", days.firstDay().orElseThrow())
                .param("to", days.to(), java.sql.Types.DATE)
                .update();
    }

    public String nameOf(UserId user) {
        return "u" + user.value().toString().replace("-", "");
    }

    /** Makes a request of MockMvc come from this person. */
    public RequestPostProcessor signedIn(UserId user) {
        var who = new SignedIn(user.value(), nameOf(user), "Hoàng Thị Mẫu", false, null);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    /** Does the work as this person, with the rights they hold on the day of the story. */
    public <T> T as(UserId user, Callable<T> work) {
        try {
            return know.of(user).call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void runAs(UserId user, Runnable work) {
        know.of(user).run(work);
    }

    /** An access token of this person that is accepted until the end of the year of the stories. */
    public String token(UserId user, boolean readOnly) {
        try {
            return Caller.SYSTEM.call(() ->
                    tokens.issueFor(user, "Phần mềm thống kê", readOnly, LocalDate.of(2026, 12, 31)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
