package vn.chungtay.trainingworld.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes how long the server works on each request, from the first filter until the whole answer is written. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("chungtay.bench.report")
class ServerTimes extends OncePerRequestFilter {

    private final Deque<Double> millis = new ConcurrentLinkedDeque<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        chain.doFilter(request, response);
        response.flushBuffer();
        millis.add((System.nanoTime() - start) / 1e6);
    }

    /** What was noted since the last time this was asked, in milliseconds. */
    Deque<Double> take() {
        var taken = new ArrayDeque<Double>();
        for (var it = millis.poll(); it != null; it = millis.poll()) taken.add(it);
        return taken;
    }
}
