package vn.chungtay.trainingworld.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes how long the server works on each request, from the first filter until the answer is ready to be sent. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("chungtay.bench.report")
class ServerTimes extends OncePerRequestFilter {

    private static final long PATIENCE_SECONDS = 5;

    private final BlockingQueue<Double> millis = new LinkedBlockingQueue<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        chain.doFilter(request, response);
        millis.add((System.nanoTime() - start) / 1e6);
    }

    /** Of the request that was just answered, in milliseconds, and forgets it and those before. */
    double take() throws InterruptedException {
        var last = millis.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        for (var next = last; next != null; next = millis.poll()) last = next;
        if (last == null) throw new IllegalStateException("no request was noted");
        return last;
    }
}
