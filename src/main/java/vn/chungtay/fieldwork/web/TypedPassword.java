package vn.chungtay.fieldwork.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether somebody typed their password just now. Devices are shared: a session that was left open at the office's pages must
 * not open the store of whoever left it.
 */
@Component
class TypedPassword {

    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final String ASKED = TypedPassword.class.getName() + ".asked";
    private static final String TYPED = TypedPassword.class.getName() + ".typed";

    private final Clock clock;

    TypedPassword(Clock clock) {
        this.clock = clock;
    }

    /** @return false if the session was ended: whoever comes to the same address again is asked for a password */
    boolean wanted(HttpServletRequest request) throws ServletException {
        var session = request.getSession();
        if (!isRecent(session.getAttribute(ASKED))) {
            end(request);
            // A session of nobody's; what is kept in it is still there once somebody has signed in.
            request.getSession().setAttribute(ASKED, clock.instant());
            return false;
        }
        session.removeAttribute(ASKED);
        session.setAttribute(TYPED, clock.instant());
        return true;
    }

    boolean isFresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && isRecent(session.getAttribute(TYPED));
    }

    private boolean isRecent(@Nullable Object at) {
        return at instanceof Instant moment && moment.plus(LASTS).isAfter(clock.instant());
    }

    /** The session has done what it was for; the device goes on with what it was given. */
    void end(HttpServletRequest request) throws ServletException {
        request.logout();
    }
}
