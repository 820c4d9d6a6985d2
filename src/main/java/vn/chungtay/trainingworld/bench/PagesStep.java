package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The bytes of the main pages as a browser gets them, compressed; style sheets and scripts come from its cache. And how long the
 * server looks for those whom a household may take in: few of a commune, among the people of a whole province.
 */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class PagesStep {

    private static final int TARGET = 100 * 1024;
    private static final double LOOKED_FOR_MILLIS = 200;

    private final Timing timing;
    private final Server server;

    PagesStep(Timing timing, Server server) {
        this.timing = timing;
        this.server = server;
    }

    void measure(BenchProvince province, LocalDate day, Browser provincial, Browser communal, Report report)
            throws Exception {
        var unit = province.communes().getFirst().id().value();
        var household = server.text("""
                select household_id from registry.membership
                where household_id in (select r.household_id from registry.residence r
                    join geography.ancestry a on a.unit_id = r.village_id and a.ancestor_id = '%s')
                group by 1 order by count(*) desc, 1 limit 1
                """.formatted(unit));
        var pages = new LinkedHashMap<String, Integer>();
        pages.put("home", communal.transferred("/"));
        pages.put("poverty table of 150 communes",
                provincial.transferred("/poverty?unit=" + province.id().value() + "&asOf=" + day));
        pages.put("household list of a commune",
                communal.transferred("/poverty/households?unit=" + unit + "&asOf=" + day));
        pages.put("largest household of a commune", communal.transferred("/households/" + household));
        pages.put("search", provincial.transferred("/households?q=nguyen+van"));
        pages.put("imports", communal.transferred("/imports"));
        pages.put("units below a province", provincial.transferred("/units/" + province.id().value()));
        for (Map.Entry<String, Integer> it : pages.entrySet()) {
            report.target("page transferred: " + it.getKey(), "< 100 KB", it.getValue() < TARGET, "%.1f KB",
                    it.getValue() / 1024.0);
        }
        var took = timing.p95(() -> communal.get("/households/" + household + "/acts/admission"));
        report.target("form with those whom a household may take in, p95 in the server", "< 200 ms",
                took.server() < LOOKED_FOR_MILLIS, "%.1f ms", took.server());
    }
}
