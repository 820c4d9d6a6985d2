package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The households to escape of a province of 3,000 villages: counted, shared out and kept, and all methods side by side. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class QuotasStep {

    private static final double TARGET = 1000;
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Timing timing;

    QuotasStep(Timing timing) {
        this.timing = timing;
    }

    void measure(BenchProvince province, LocalDate day, Browser officer, Report report) throws Exception {
        officer.get("/account");
        var year = day.getYear() + 1;
        var set = officer.post("/targets", Map.of("unit", province.id().value().toString(), "year", String.valueOf(year)));
        var version = new int[] {version(officer.get(set + "/quotas?class=POOR"))};
        var kept = timing.p95(() -> officer.post(set + "/quotas/proposal", Map.of(
                "class", "POOR", "asOf", day.toString(), "headline", "1000", "method", "BY_POVERTY",
                "version", String.valueOf(version[0]++))));
        report.target("quotas of the province counted, shared out and kept, p95 in the server", "< 1 s",
                kept.server() < TARGET, "%.0f ms", kept.server());
        var compared = timing.p95(() -> officer.get(set + "/quotas?class=POOR"));
        report.target("the page with four methods side by side, p95 in the server", "< 1 s",
                compared.server() < TARGET, "%.0f ms", compared.server());
    }

    /** A run on old people meets the sheet that the last one has left. */
    private static int version(String page) {
        var found = VERSION.matcher(page);
        if (!found.find()) throw new IllegalStateException("the page of quotas names no version");
        return Integer.parseInt(found.group(1));
    }
}
