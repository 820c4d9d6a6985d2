package vn.chungtay.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.usecase.SignIn;

/**
 * Hands what was typed on the sign-in page to the use case. As a bean it is the one provider of the whole application; named
 * for a filter chain as well it would be asked twice and count every failure twice.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private final SignIn signIn;

    SignInProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var from = (From) Objects.requireNonNull(typed.getDetails());
        var password = Objects.toString(typed.getCredentials(), "");
        return switch (signIn.signIn(typed.getName(), password, from.address(), from.agent())) {
            case SignIn.In in -> UsernamePasswordAuthenticationToken.authenticated(in.who(), null, List.of());
            case SignIn.Unknown _ -> throw new BadCredentialsException("unknown");
            case SignIn.Wait wait -> throw new TooManyFailures(wait.until());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Where a request comes from. */
    record From(String address, String agent) {

        static From of(HttpServletRequest request) {
            return new From(request.getRemoteAddr(), Objects.toString(request.getHeader("User-Agent"), ""));
        }
    }

    /** Says until when no sign-in is looked at. */
    static class TooManyFailures extends LockedException {

        private static final long serialVersionUID = 1L;

        private final Instant until;

        TooManyFailures(Instant until) {
            super("too many failures");
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }
}
