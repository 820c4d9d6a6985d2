package vn.chungtay.journeys;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A line that spoils what a device sends: it loses requests and answers, delivers twice, and delivers late, when another one
 * has gone before. A program that is killed before or after its commit looks the same from outside.
 */
final class BadLine extends Line {

    /** What happens to one request. */
    enum Fate {
        PASSED,
        LOST,
        ANSWER_LOST,
        TWICE,
        LATE
    }

    private final Random random;
    private final Map<Fate, Integer> seen = new EnumMap<>(Fate.class);
    private final AtomicReference<HttpRequest> late = new AtomicReference<>();
    private volatile boolean bad;

    BadLine(int port, long seed) throws IOException {
        super(port);
        random = new Random(seed);
        open();
    }

    /** From now on packets are spoiled, or no longer. */
    void spoil(boolean spoiled) {
        bad = spoiled;
    }

    /** How often each fate befell a packet while the line was bad. */
    synchronized Map<Fate, Integer> seen() {
        return Map.copyOf(seen);
    }

    @Override
    void carry(HttpExchange exchange, HttpRequest request) throws IOException {
        var fate = fate(exchange);
        if (fate == Fate.LOST) return;
        if (fate == Fate.LATE) {
            deliver(late.getAndSet(request));
            return;
        }
        var answer = send(request);
        if (fate == Fate.TWICE) answer = send(request);
        deliver(late.getAndSet(null));
        if (fate != Fate.ANSWER_LOST) answer(exchange, answer);
    }

    private synchronized Fate fate(HttpExchange exchange) {
        if (!bad || !isPacket(exchange)) return Fate.PASSED;
        var fates = Fate.values();
        var fate = fates[random.nextInt(fates.length)];
        seen.merge(fate, 1, Integer::sum);
        return fate;
    }

    private void deliver(HttpRequest forgotten) throws IOException {
        if (forgotten != null) send(forgotten);
    }

    @Override
    public void close() throws IOException {
        deliver(late.getAndSet(null));
        super.close();
    }
}
