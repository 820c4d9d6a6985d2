package vn.chungtay.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import vn.chungtay.identity.usecase.KnowCaller;

/**
 * What holds for every address: who may come in at all, and what browsers are told. Whether a signed-in person may do
 * something is decided by {@link vn.chungtay.identity.Access} alone.
 */
@Configuration
class SecurityConfiguration {

    /**
     * Addresses that need no sign-in. Modules with public pages put them under /public/; /…/me tells a program who is signed
     * in, if anybody.
     */
    static final List<String> OPEN = List.of("/", "/sign-in", "/first-run", "/public/**", "/error", "/*/me");

    /** Files that programs without a session leave; a session gives no right there, so a forged one gains nothing. */
    private static final String LEFT_FILES = "/public/*/files";

    static final List<String> ASSETS =
            List.of("/css/**", "/js/**", "/*/js/**", "/img/**", "/webjars/**", "/_static/**", "/favicon.ico");

    // Tabler draws its arrows and ticks with images inside of the style sheet, hence data: for images and nothing else.
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    static boolean isAsset(String path) {
        return ASSETS.stream().anyMatch(it -> path.startsWith(it.replace("**", "")));
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, KnowCaller know, Clock clock) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint((_, response, _) -> tokenWanted(response))
                        .accessDeniedHandler((_, response, _) -> problem(response, 403, "forbidden")))
                .addFilterBefore(new BearerFilter(know, clock), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, KnowCaller know, SignInAnswer answer) throws Exception {
        return http.headers(SecurityConfiguration::headers)
                .csrf(it -> it.ignoringRequestMatchers(LEFT_FILES))
                .authorizeHttpRequests(it -> it.requestMatchers(OPEN.toArray(String[]::new))
                        .permitAll()
                        .requestMatchers(ASSETS.toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(it -> it.loginPage("/sign-in")
                        .usernameParameter("userName")
                        .passwordParameter("password")
                        .authenticationDetailsSource(SignInProvider.From::of)
                        .failureHandler(answer))
                .logout(it -> it.logoutUrl("/sign-out")
                        .addLogoutHandler(answer)
                        .logoutSuccessUrl("/sign-in?out")
                        .permitAll())
                .exceptionHandling(it -> it.accessDeniedHandler(answer)
                        .authenticationEntryPoint(signInWanted()))
                .addFilterBefore(new CallerFilter(know), AuthorizationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** A script cannot read the page on which a person signs in. */
    private static AuthenticationEntryPoint signInWanted() {
        var json = new MediaTypeRequestMatcher(MediaType.APPLICATION_JSON);
        json.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        var page = new LoginUrlAuthenticationEntryPoint("/sign-in");
        return (request, response, failure) -> {
            if (json.matches(request)) problem(response, 401, "sign_in_required");
            else page.commence(request, response, failure);
        };
    }

    private static void tokenWanted(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        problem(response, 401, "token_required");
    }

    static void problem(HttpServletResponse response, int status, String code) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write("{\"status\":%d,\"code\":\"%s\"}"
                        .formatted(status, code)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
