package vn.chungtay.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * How many bytes an answer has on the wire. Not every end of an answer is told of a page behind a worker, so what the page was
 * given is asked for once more, as the page asked and packed as for it.
 */
final class Wire {

    private final List<Request> asked = new CopyOnWriteArrayList<>();

    Wire(Page page) {
        page.onRequest(asked::add);
    }

    /** Of a path below one that the page has asked for with its token. */
    int bytes(String path, String below) throws IOException {
        var like = asked.stream().filter(it -> it.url().endsWith(path)).findFirst().orElseThrow();
        var request = HttpRequest.newBuilder(URI.create(like.url() + "/" + below))
                .header("Authorization", Objects.requireNonNull(like.headers().get("authorization")))
                .header("X-Field-Version", Objects.requireNonNull(like.headers().get("x-field-version")))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " for " + request.uri());
            return answer.body().length;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
