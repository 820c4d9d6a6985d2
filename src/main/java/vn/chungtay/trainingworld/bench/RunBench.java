package vn.chungtay.trainingworld.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.registry.BulkClassification;
import vn.chungtay.trainingworld.usecase.EnrolTrainees;

/** Loads, measures, writes the report and ends the program. Started by bin/bench. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class RunBench {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final int SMALL = 20_000;

    private final BenchDistrict districts;
    private final BulkClassification bulk;
    private final DatabaseOwner owner;
    private final Path report;
    private final int large;
    private final HttpClient http = HttpClient.newHttpClient();

    RunBench(
            BenchDistrict districts,
            BulkClassification bulk,
            DatabaseOwner owner,
            @Value("${chungtay.bench.report}") Path report,
            @Value("${chungtay.bench.households:400000}") int large) {
        this.districts = districts;
        this.bulk = bulk;
        this.owner = owner;
        this.report = report;
        this.large = large;
    }

    @EventListener
    void run(ApplicationReadyEvent ready) throws Exception {
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        var site = "http://127.0.0.1:" + context.getWebServer().getPort();
        var lines = new Report(large);
        Caller.SYSTEM.call(() -> {
            districts.load("998", 1, SMALL);
            double loading = Timing.once(() -> districts.load("999", 2, large));
            lines.loading(loading);
            return null;
        });
        sql("analyze");
        var trainees = ready.getApplicationContext().getBean(EnrolTrainees.class);
        var token = Caller.SYSTEM.call(trainees::enrol).token();
        double small = Timing.p95(() -> table(site, "998", token));
        lines.table(Timing.p95(() -> table(site, "999", token)), small);
        classify(lines);
        lines.memory(residentMegabytes());
        Files.writeString(report, lines.text());
        System.out.println(lines.text());
        System.exit(0);
    }

    private void classify(Report lines) throws Exception {
        var run = new BulkClassification.Run[1];
        double ours = Caller.SYSTEM.call(() -> Timing.once(() -> run[0] = bulk.classify(DAY, DAY)));
        sql("create table registry.bench_copy (like registry.bulk_result including all)");
        double copy = Timing.once(() -> sql("insert into registry.bench_copy select * from registry.bulk_result"));
        sql("drop table registry.bench_copy");
        lines.classification(run[0].total(), ours, copy);
    }

    private String table(String site, String code, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(site + "/api/v1/areas/" + code + "/poverty-table?asOf=" + DAY))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException("table answers " + answer.statusCode());
        return answer.body();
    }

    private void sql(String statement) {
        try (var connection = owner.dataSource().getConnection();
                var work = connection.createStatement()) {
            work.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static double residentMegabytes() {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            var line = status.filter(it -> it.startsWith("VmHWM")).findFirst().orElse("VmHWM: 0 kB");
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of docs/benchmarks.md. */
    private static final class Report {

        private final StringBuilder text = new StringBuilder();

        Report(int households) {
            add("# Benchmarks");
            add("");
            add("Written by `bin/bench`: one run, %,d invented households in 150 communes and 3,000 villages, the JVM "
                    + "options of `bin/run`. Ratios compare things measured inside this run.", households);
            add("");
            add("| what | target | measured | met |");
            add("| --- | --- | --- | --- |");
        }

        void loading(double millis) {
            add("| loading through the register with all its checks | – | %.1f s | – |", millis / 1000);
        }

        void table(double large, double small) {
            add("| poverty table over HTTP, p95 | < 25 ms | %.1f ms | %s |", large, met(large < 25));
            add("| the same against 20,000 households | ≤ 1.5× | %.2f× (%.1f ms) | %s |",
                    large / small, small, met(large / small <= 1.5));
        }

        void classification(long households, double ours, double copy) {
            add("| classification of %,d with stored findings against copying the same rows | ≤ 2× | %.2f× (%.1f s "
                            + "against %.1f s) | %s |",
                    households, ours / copy, ours / 1000, copy / 1000, met(ours / copy <= 2));
        }

        void memory(double megabytes) {
            add("| peak memory of the server | < 512 MB | %.0f MB | %s |", megabytes, met(megabytes < 512));
            add("");
            add("Not measured by this program yet: validated CSV import against raw COPY, name search, bytes of pages.");
        }

        String text() {
            return text.toString();
        }

        private static String met(boolean met) {
            return met ? "yes" : "**no**";
        }

        private void add(String line, Object... values) {
            text.append(line.formatted(values).replace("%%", "%")).append('\n');
        }
    }
}
