package vn.chungtay.trainingworld.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Caller;

/** Loads, measures, writes the report and ends the program. Started by bin/bench. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class RunBench {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final int SMALLER = 20;

    private final ApplicationContext beans;
    private final SettleProvince settlers;
    private final Officers officers;
    private final BenchPlan plan;
    private final Report report;

    RunBench(ApplicationContext beans, SettleProvince settlers, Officers officers, BenchPlan plan) {
        this.beans = beans;
        this.settlers = settlers;
        this.officers = officers;
        this.plan = plan;
        this.report = new Report(plan.households());
    }

    @EventListener
    void run(ApplicationReadyEvent ready) throws Exception {
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        var site = "http://127.0.0.1:" + context.getWebServer().getPort();
        if (plan.wants("plancheck")) step(PlanCheckStep.class).measure(report);
        if (plan.wants("compose")) step(ComposeStep.class).measure(report);
        if (plan.wants("certificates")) step(CertificatesStep.class).measure(report);
        if (plan.rows() != null) report.rows(Files.readAllLines(plan.rows()));
        if (plan.needsPeople()) {
            var small = load("98", 1, plan.households() / SMALLER);
            var large = load("99", 2, plan.households());
            measure(site, small, large);
        }
        report.target("peak memory of the server, the sender of the list included", "< 512 MB", residentMegabytes() < 512,
                "%.0f MB", residentMegabytes());
        Files.writeString(Objects.requireNonNull(plan.report()), report.text());
        System.exit(0);
    }

    private BenchProvince load(String code, int number, int count) throws Exception {
        return Caller.SYSTEM.call(() -> {
            if (plan.again()) return settlers.find(code, number, count);
            long start = System.nanoTime();
            var province = settlers.settle(code, number, count);
            double seconds = (System.nanoTime() - start) / 1e9;
            report.line("loading %,d households through the register with all its checks".formatted(count),
                    "%.1f s, %,.0f households/s", seconds, count / seconds);
            return province;
        });
    }

    private void measure(String site, BenchProvince small, BenchProvince large) throws Exception {
        step(Server.class).settleDown();
        var provincial = officers.signIn(site, "do.tinh", Role.PROVINCE_OFFICER, large.id());
        var communal = officers.signIn(site, "do.xa", Role.COMMUNE_OFFICER, large.communes().getFirst().id());
        if (plan.wants("table")) {
            step(TableStep.class).measure(site, small, large, DAY, officers.token(), report);
            step(TableStep.class).page(large, DAY, provincial, report);
        }
        if (plan.wants("search")) search(site, small, communal, provincial);
        if (plan.wants("pages")) step(PagesStep.class).measure(large, DAY, provincial, communal, report);
        if (plan.wants("quotas")) step(QuotasStep.class).measure(large, DAY, provincial, report);
        if (plan.wants("reports")) step(ReportsStep.class).measure(large, provincial, report);
        if (plan.wants("scope")) step(ScopeCost.class).measure(large, DAY, report);
        if (plan.wants("classification")) step(ClassificationStep.class).measure(DAY, report);
        if (plan.wants("import")) {
            var importer = officers.signIn(site, "do.nhap", Role.COMMUNE_OFFICER, large.id());
            step(ImportStep.class).measure(large, importer, report);
        }
        if (plan.wants("recognition")) step(RecognitionStep.class).measure(large, DAY.plusDays(1), report);
    }

    private void search(String site, BenchProvince small, Browser communal, Browser provincial) throws Exception {
        Map<String, Browser> searchers = new LinkedHashMap<>();
        searchers.put("a commune's officer", communal);
        searchers.put("the province's officer", provincial);
        searchers.put("the small province's officer", officers.signIn(site, "do.nho", Role.PROVINCE_OFFICER, small.id()));
        step(SearchStep.class).measure(searchers, report);
    }

    private <T> T step(Class<T> type) {
        return beans.getBean(type);
    }

    private static double residentMegabytes() {
        try (var status = Files.lines(Path.of("/proc/self/status"))) {
            var line = status.filter(it -> it.startsWith("VmHWM")).findFirst().orElse("VmHWM: 0 kB");
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
