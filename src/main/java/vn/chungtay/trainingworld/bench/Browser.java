package vn.chungtay.trainingworld.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser: signed in, with cookies, forms with their hidden fields, and compressed pages. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----chungtay-bench";

    private final String site;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private String csrf = "";

    private Browser(String site) {
        this.site = site;
    }

    static Browser signedIn(String site, String user, String password) throws IOException, InterruptedException {
        var browser = new Browser(site);
        browser.get("/sign-in");
        browser.post("/sign-in", Map.of("userName", user, "password", password));
        browser.get("/account");
        return browser;
    }

    /** The page as text. */
    String get(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
        var found = CSRF.matcher(answer.body());
        if (found.find()) csrf = found.group(1);
        return answer.body();
    }

    /** How many bytes of the page come over the line. */
    int transferred(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
        return answer.body().length;
    }

    /** Where the answer to the form leads. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + csrf));
        return sent(path, request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file. */
    String post(String path, Map<String, String> fields, Path file) throws IOException, InterruptedException {
        var parts = fields.entrySet().stream()
                .map(it -> part(it.getKey(), "") + "\r\n" + it.getValue() + "\r\n")
                .collect(Collectors.joining());
        var head = parts + part("_csrf", "") + "\r\n" + csrf + "\r\n"
                + part("file", "; filename=\"" + file.getFileName() + "\"") + "Content-Type: text/csv\r\n\r\n";
        var body = List.of(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return sent(path, request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(body.toArray(HttpRequest.BodyPublisher[]::new))));
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n";
    }

    private String sent(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<Void> answer = http.send(request.build(), BodyHandlers.discarding());
        if (answer.statusCode() != 302) throw new IllegalStateException(path + " answers " + answer.statusCode());
        return URI.create(site).resolve(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }
}
