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
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/** A line between phones and the program. Its kinds differ in what they do to a request. */
abstract class Line implements AutoCloseable {

    private static final Set<String> OF_THE_HOP =
            Set.of("connection", "host", "content-length", "upgrade", "transfer-encoding", "expect");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String target;

    Line(int port) throws IOException {
        target = "http://127.0.0.1:" + port;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                carry(exchange, request(exchange));
            }
        });
    }

    /** Called by whoever extends it, when it is ready to be asked. */
    void open() {
        server.start();
    }

    /** A request that is not answered looks to the phone as if the line were cut. */
    abstract void carry(HttpExchange exchange, HttpRequest request) throws IOException;

    int port() {
        return server.getAddress().getPort();
    }

    static boolean isPacket(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith("/api/field/packets");
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

    HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
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
        server.stop(0);
        client.shutdownNow();
    }
}
