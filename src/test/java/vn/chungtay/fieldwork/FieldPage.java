package vn.chungtay.fieldwork;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The modules of the field app in a real Chromium, without the program behind them. */
final class FieldPage implements AutoCloseable {

    private static final Map<String, Path> FOLDERS = Map.of(
            "/field/", Path.of("src/main/resources/static/field"), "/test/", Path.of("src/test/js/field/browser"));
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking");

    private final HttpServer server;
    private final Playwright playwright = Playwright.create();
    private final Browser browser;
    private BrowserContext context;

    FieldPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FOLDERS.forEach((path, folder) -> server.createContext(path, it -> serve(it, path, folder)));
        server.start();
        var chromium = Objects.requireNonNullElse(System.getenv("CHUNGTAY_CHROMIUM"), "/usr/bin/chromium");
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(FLAGS));
        context = browser.newContext();
    }

    /** A browser that nobody has used yet. */
    void anew() {
        context.close();
        context = browser.newContext();
    }

    /** Another tab of the same browser. */
    Page tab() {
        var page = context.newPage();
        page.navigate(origin() + "/test/index.html");
        return page;
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Calls a function of {@code store.js} with these arguments and waits for what it gives. */
    static Object call(Page page, String function, Object... arguments) {
        return page.evaluate("async ([name, given]) => (await import('/test/store.js'))[name](...given)", List.of(function, List.of(arguments)));
    }

    private static void serve(HttpExchange exchange, String path, Path folder) throws IOException {
        var file = folder.resolve(exchange.getRequestURI().getPath().substring(path.length()));
        try (exchange) {
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().add("Content-Type", file.toString().endsWith(".js") ? "text/javascript" : "text/html");
            var bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
        server.stop(0);
    }
}
