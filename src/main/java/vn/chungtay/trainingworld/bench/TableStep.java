package vn.chungtay.trainingworld.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The poverty table of the province, as programs ask for it with a token and as an official opens the page. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class TableStep {

    private static final double TARGET = 25;

    private final Timing timing;
    private final Server server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TableStep(Timing timing, Server server) {
        this.timing = timing;
        this.server = server;
    }

    /** First as after a day on which every commune was changed, then as after the night's folding. */
    void measure(String site, BenchProvince small, BenchProvince large, LocalDate day, String token, Report report)
            throws Exception {
        var before = timing.p95(() -> table(site, large, day, token));
        report.line("poverty table of the province over HTTP before the nightly folding, p95 in the server", "%.1f ms",
                before.server());
        server.run("select registry.fold_tally()");
        server.settleDown();
        var pair = timing.inTurns(() -> table(site, small, day, token), () -> table(site, large, day, token));
        var few = pair.getFirst();
        var many = pair.getLast();
        report.target("poverty table of the province over HTTP, p95 in the server", "< 25 ms", many.server() < TARGET,
                "%.1f ms (%.1f ms for the client)", many.server(), many.client());
        double ratio = many.server() / few.server();
        report.target("the same against the small province", "≤ 1.5×", ratio <= 1.5,
                "%.2f× (%.1f ms)", ratio, few.server());
    }

    void page(BenchProvince province, LocalDate day, Browser officer, Report report) throws Exception {
        var path = "/poverty?unit=" + province.id().value() + "&asOf=" + day;
        var page = timing.p95(() -> officer.get(path));
        report.line("the page of the same table for a provincial officer, p95 in the server", "%.1f ms", page.server());
    }

    private String table(String site, BenchProvince province, LocalDate day, String token)
            throws IOException, InterruptedException {
        var address = site + "/api/v1/areas/" + province.code() + "/poverty-table?asOf=" + day;
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(address + " answers " + answer.statusCode());
        return answer.body();
    }
}
