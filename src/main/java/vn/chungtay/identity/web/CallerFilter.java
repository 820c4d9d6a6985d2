package vn.chungtay.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chungtay.identity.model.SignedIn;
import vn.chungtay.identity.usecase.KnowCaller;
import vn.chungtay.identity.usecase.KnowCaller.Known;
import vn.chungtay.identity.usecase.OneLook;

/**
 * Runs the rest of a request as the caller who is signed in, with the rights of this very moment: a right taken away
 * or a sign-in ended elsewhere stops at the next click. Templates find the person as {@code signedIn}.
 */
class CallerFilter extends OncePerRequestFilter {

    static final String SIGNED_IN = "signedIn";

    private final KnowCaller know;

    CallerFilter(KnowCaller know) {
        this.know = know;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            chain.doFilter(request, response);
            return;
        }
        var known = know.of(who);
        if (known.isEmpty()) {
            end(request, response);
        } else if (mustChangePassword(known.get(), request)) {
            response.sendRedirect(request.getContextPath() + "/account/password");
        } else {
            run(known.get(), request, response, chain);
        }
    }

    static void run(Known known, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(SIGNED_IN, known.who());
        try {
            known.call(() -> looking(request, response, chain));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Void looking(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        var looks = request.getMethod().equals("GET");
        return looks ? OneLook.call(() -> pass(request, response, chain)) : pass(request, response, chain);
    }

    private static Void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        return null;
    }

    /** A password that somebody else has set serves for nothing but setting an own one. */
    private static boolean mustChangePassword(Known known, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return known.who().mustChangePassword()
                && !path.equals("/account/password")
                && !path.equals("/sign-out")
                && !SecurityConfiguration.isAsset(path);
    }

    private static void end(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        response.sendRedirect(request.getContextPath() + "/sign-in?ended");
    }
}
