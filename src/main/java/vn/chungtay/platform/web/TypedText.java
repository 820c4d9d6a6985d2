package vn.chungtay.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chungtay.platform.sheet.SafeText;

/**
 * Takes out of everything that was typed or pasted what no table and no spreadsheet can hold, such as the character NUL,
 * and composes its letters, so that nobody behind it has to think of that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TypedText extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : SafeText.storable(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : cleaned(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> parameters.put(name, cleaned(values)));
            return Collections.unmodifiableMap(parameters);
        }

        private static String[] cleaned(String[] values) {
            return Arrays.stream(values).map(SafeText::storable).toArray(String[]::new);
        }
    }
}
