package vn.chungtay.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chungtay.identity.usecase.KnowCaller;
import vn.chungtay.identity.usecase.KnowCaller.Bearer;
import vn.chungtay.identity.usecase.KnowCaller.Known;

/** Runs a request to the API as the owner of its access token. A session counts for nothing here. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final KnowCaller know;
    private final Clock clock;

    BearerFilter(KnowCaller know, Clock clock) {
        this.know = know;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request);
        if (token.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        switch (know.of(token.get(), request.getRemoteAddr())) {
            case Bearer.In in -> run(in.known(), request, response, chain);
            case Bearer.Unknown _ -> chain.doFilter(request, response);
            case Bearer.Revoked _ -> SecurityConfiguration.problem(response, 401, "device_revoked");
            case Bearer.Wait wait -> tooMany(wait, response);
        }
    }

    private static void run(Known known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(known.who(), null, List.of()));
        SecurityContextHolder.setContext(context);
        CallerFilter.run(known, request, response, chain);
    }

    private void tooMany(Bearer.Wait wait, HttpServletResponse response) throws IOException {
        var seconds = Math.max(1, Duration.between(clock.instant(), wait.until()).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        SecurityConfiguration.problem(response, 429, "too_many_unknown_tokens");
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
