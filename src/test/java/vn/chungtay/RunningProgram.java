package vn.chungtay;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, as bin/run starts it, with a browser that keeps its cookies. */
final class RunningProgram implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Process process;
    private final int port;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private RunningProgram(Process process, int port) {
        this.process = process;
        this.port = port;
        Thread.ofVirtual().start(() -> process.inputReader(StandardCharsets.UTF_8).lines().forEach(this::said));
    }

    /** @param environment further variables, as an administrator would set them */
    static RunningProgram start(Path data, Map<String, String> environment) throws IOException {
        return start(data, environment, false);
    }

    static RunningProgram withTrainingWorld(Path data) throws IOException {
        return start(data, Map.of(), true);
    }

    private static RunningProgram start(Path data, Map<String, String> environment, boolean demo) throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx288m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ChungTay.class.getName(),
                "--server.port=" + port,
                "--chungtay.db.data=" + data,
                "--chungtay.demo=" + demo);
        builder.environment().putAll(environment);
        return new RunningProgram(builder.redirectErrorStream(true).start(), port);
    }

    /** Waits for a line of the console and returns it. */
    String line(String part) throws InterruptedException {
        return line(it -> it.contains(part), part);
    }

    /** Until the program takes requests. */
    void ready() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            try {
                if (get("/sign-in").statusCode() == 200) return;
            } catch (IOException e) {
                // The program needs the processor more than somebody who asks it without a pause.
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) break;
            }
        }
        throw new AssertionError("not ready: " + lines);
    }

    List<String> lines() {
        return lines;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    /** Fills in the form of the page. */
    HttpResponse<String> post(String page, Map<String, String> fields) throws IOException, InterruptedException {
        var token = CSRF.matcher(get(page).body());
        var all = Stream.concat(
                        fields.entrySet().stream(),
                        token.find() ? Stream.of(Map.entry("_csrf", token.group(1))) : Stream.empty())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(at(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(all))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What Ctrl-C does; returns the exit code. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        return ended();
    }

    /** What the service manager of a server does; returns the exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return ended();
    }

    private int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new AssertionError("does not end: " + lines);
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private synchronized void said(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized String line(Predicate<String> wanted, String description) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            var found = lines.stream().filter(wanted).findFirst();
            if (found.isPresent()) return found.get();
            if (!process.isAlive()) break;
            wait(TimeUnit.SECONDS.toMillis(1));
        }
        throw new AssertionError("never said " + description + ": " + lines);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
