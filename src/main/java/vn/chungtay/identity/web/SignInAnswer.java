package vn.chungtay.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.usecase.OwnAccount;

/** Where the browser is sent when signing in fails, at signing out, and when a form is too old. */
@Component
class SignInAnswer implements AuthenticationFailureHandler, AccessDeniedHandler, LogoutHandler {

    private final OwnAccount account;
    private final Clock clock;

    SignInAnswer(OwnAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var why = failure instanceof SignInProvider.TooManyFailures wait
                ? "wait=" + Moments.minutes(clock.instant(), wait.until())
                : "failed";
        response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
    }

    /** A form without its token is mostly one that waited until the session was over. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (request.getRequestURI().endsWith("/sign-in")) {
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who && who.signIn() != null) {
            account.signedOut(who.id(), who.signIn());
        }
    }
}
