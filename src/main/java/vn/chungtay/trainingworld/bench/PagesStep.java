package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The bytes of the main pages as a browser gets them, compressed; style sheets and scripts come from its cache. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class PagesStep {

    private static final int TARGET = 100 * 1024;

    private final Server server;

    PagesStep(Server server) {
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
    }
}
