package vn.chungtay.trainingworld.bench;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.NewUser;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.identity.UserRegister;
import vn.chungtay.platform.Caller;
import vn.chungtay.shared.DateRange;
import vn.chungtay.trainingworld.model.Trainee;

/** Those who look and write while it is measured, each with the rights of such an official and no more. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class Officers {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private final UserRegister users;
    private final Geography geography;
    private final Clock clock;

    Officers(UserRegister users, Geography geography, Clock clock) {
        this.users = users;
        this.geography = geography;
        this.clock = clock;
    }

    /** The password is that of all trainees. */
    UserId enrol(String userName, Role role, UnitId unit) throws Exception {
        return Caller.SYSTEM.call(() -> users.enrol(new NewUser(
                userName, "Người đo " + userName, "Cơ quan đo", Trainee.PASSWORD, role, unit,
                DateRange.startingOn(FIRST_DAY))));
    }

    Browser signIn(String site, String userName, Role role, UnitId unit) throws Exception {
        enrol(userName, role, unit);
        return Browser.signedIn(site, userName, Trainee.PASSWORD);
    }

    /** A token that reads figures everywhere. */
    String token() throws Exception {
        var user = enrol("do.bo", Role.MINISTRY_OFFICER, geography.country());
        return Caller.SYSTEM.call(() -> users.issueToken(user, "bin/bench", true, LocalDate.now(clock).plusDays(1)));
    }
}
