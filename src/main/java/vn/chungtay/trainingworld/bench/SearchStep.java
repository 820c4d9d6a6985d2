package vn.chungtay.trainingworld.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Names typed without marks, by officers who may see a commune and a province, as whole pages. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class SearchStep {

    private static final double TARGET = 50;

    private final Timing timing;
    private final Server server;

    SearchStep(Timing timing, Server server) {
        this.timing = timing;
        this.server = server;
    }

    void measure(Map<String, Browser> officers, Report report) throws Exception {
        var names = names();
        for (var officer : officers.entrySet()) {
            for (var name : names.entrySet()) {
                var path = "/households?q=" + URLEncoder.encode(name.getValue(), StandardCharsets.UTF_8);
                var took = timing.p95(() -> officer.getValue().get(path));
                report.target("search of %s, %s, p95 in the server".formatted(officer.getKey(), name.getKey()),
                        "< 50 ms", took.server() < TARGET, "%.1f ms", took.server());
            }
        }
    }

    /** What is frequent and what is rare is asked of the register itself. */
    private Map<String, String> names() {
        var frequency = "from (select name_folded, count(*) as often from registry.person group by 1) n order by often ";
        var names = new LinkedHashMap<String, String>();
        names.put("a common beginning (nguyen van)", "nguyen van");
        names.put("the most frequent name", server.text("select name_folded " + frequency + "desc, 1 limit 1"));
        names.put("a rare name", server.text("select name_folded " + frequency + ", 1 limit 1"));
        names.put("one word (hoa)", "hoa");
        names.put("a beginning (ngu)", "ngu");
        names.put("no such name", "zoltan quoc");
        return names;
    }
}
