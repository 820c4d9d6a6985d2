package vn.chungtay.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A line between devices and the program that spoils what a device sends: it loses requests and answers, delivers twice, and
 * delivers late, when another one has gone before. A program that is killed before or after its commit looks the same from
 * outside.
 */
final class BadLine implements AutoCloseable {

    private static final String SENDING = "/api/field/packets";
    private static final Set<String> OF_THE_HOP =
            Set.of("connection", "host", "content-length", "upgrade", "transfer-encoding", "expect");

    /** What happens to one request. */
    enum Fate {
        PASSED,
        LOST,
        ANSWER_LOST,
        TWICE,
        LATE
    }

    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String target;
    private final Random random;
    private final Map<Fate, Integer> seen = new EnumMap<>(Fate.class);
    private final AtomicReference<HttpRequest> late = new AtomicReference<>();
    private volatile boolean bad;

    BadLine(int port, long seed) throws IOException {
        target = "http://127.0.0.1:" + port;
        random = new Random(seed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::carry);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** From now on packets are spoiled, or no longer. */
    void spoil(boolean spoiled) {
        bad = spoiled;
    }

    /** How often each fate befell a packet while the line was bad. */
    synchronized Map<Fate, Integer> seen() {
        return Map.copyOf(seen);
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = request(exchange);
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
    }

    private synchronized Fate fate(HttpExchange exchange) {
        if (!bad || !exchange.getRequestURI().getPath().startsWith(SENDING)) return Fate.PASSED;
        var fates = Fate.values();
        var fate = fates[random.nextInt(fates.length)];
        seen.merge(fate, 1, Integer::sum);
        return fate;
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_HOP.contains(name.toLowerCase())) values.forEach(it -> request.header(name, it));
        });
        return request.build();
    }

    private void deliver(HttpRequest forgotten) throws IOException {
        if (forgotten != null) send(forgotten);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_HOP.contains(name.toLowerCase())) exchange.getResponseHeaders().put(name, here(values));
        });
        boolean empty = answer.body().length == 0;
        exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
        if (!empty) exchange.getResponseBody().write(answer.body());
    }

    private List<String> here(List<String> values) {
        return values.stream().map(it -> it.replace(target, "http://127.0.0.1:" + port())).toList();
    }

    @Override
    public void close() throws IOException {
        deliver(late.getAndSet(null));
        server.stop(0);
        client.close();
    }
}
