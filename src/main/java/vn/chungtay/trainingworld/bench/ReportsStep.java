package vn.chungtay.trainingworld.bench;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** All reports of a review of a province: counted once in the background, then read from the sums. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class ReportsStep {

    private static final double TARGET = 2000;
    private static final String ROUND = "2025-OFFICIAL";
    private static final int TABLES = 13;
    private static final int LISTS = 15;
    private static final long PAUSE_MILLIS = 1000;

    private final Timing timing;

    ReportsStep(Timing timing) {
        this.timing = timing;
    }

    void measure(BenchProvince province, Browser officer, Report report) throws Exception {
        var unit = province.id().value().toString();
        officer.get("/account");
        long start = System.nanoTime();
        var job = officer.post("/review-reports/count", Map.of("unit", unit, "round", ROUND, "form", "1"));
        while (officer.get(job).contains("hx-get=\"/jobs/")) Thread.sleep(PAUSE_MILLIS);
        report.line("a review of the province counted for its reports, in the background", "%.1f s", (System.nanoTime() - start) / 1e9);
        double all = 0;
        for (int form = 1; form <= LISTS; form++) {
            var page = form <= TABLES ? "/review-reports" : "/review-reports/list";
            var address = page + "?unit=" + unit + "&round=" + ROUND + "&form=" + form;
            all += timing.p95(() -> officer.get(address)).server();
        }
        report.target("all 15 reports of the province, one after the other, sum of p95 in the server", "< 2 s",
                all < TARGET, "%.0f ms", all);
    }
}
