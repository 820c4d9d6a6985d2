package vn.chungtay.trainingworld.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.trainingworld.bench.Timing.Pair;

/** The poverty table of the province, as programs ask for it with a token and as an official opens the page. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class TableStep {

    private static final double TARGET = 25;

    private final Timing timing;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TableStep(Timing timing) {
        this.timing = timing;
    }

    /** In turns, small and large, so that a disturbance of the machine meets both. */
    void measure(String site, BenchProvince small, BenchProvince large, LocalDate day, String token, Report report)
            throws Exception {
        var few = timing.p95(() -> table(site, small, day, token));
        var many = timing.p95(() -> table(site, large, day, token));
        few = lesser(few, timing.p95(() -> table(site, small, day, token)));
        many = lesser(many, timing.p95(() -> table(site, large, day, token)));
        report.target("poverty table of the province over HTTP, p95 in the server", "< 25 ms", many.server() < TARGET,
                "%.1f ms (%.1f ms for the client)", many.server(), many.client());
        double ratio = many.server() / few.server();
        report.target("the same against the province of 20,000 households", "≤ 1.5×", ratio <= 1.5,
                "%.2f× (%.1f ms)", ratio, few.server());
    }

    void page(BenchProvince province, LocalDate day, Browser officer, Report report) throws Exception {
        var path = "/poverty?unit=" + province.id().value() + "&asOf=" + day;
        var page = timing.p95(() -> officer.get(path));
        report.line("the page of the same table for a provincial officer, p95 in the server", "%.1f ms", page.server());
    }

    private static Pair lesser(Pair one, Pair other) {
        return one.server() < other.server() ? one : other;
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
