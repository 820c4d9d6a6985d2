package vn.chungtay.plans.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.DueRule;
import vn.chungtay.platform.YamlPart;

/** Days by which reports are often due, from {@code plans/reporting.yaml}. A file with a fault stops the start. */
@Component
public class UsualDeadlines {

    private static final String FILE = "plans/reporting.yaml";

    private final List<Usual> all;

    /**
     * @param when in words that {@link DueRule#read} understands
     * @param seenIn plan and line
     */
    public record Usual(String when, String seenIn) {}

    UsualDeadlines() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            var root = YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            root.allowOnly("usual");
            all = root.get("usual").items().stream().map(UsualDeadlines::usual).toList();
        }
    }

    public List<Usual> all() {
        return all;
    }

    private static Usual usual(YamlPart it) {
        it.allowOnly("when", "seen_in");
        if (DueRule.read(it.get("when").text()).isEmpty()) throw it.get("when").fault("names no day");
        return new Usual(it.get("when").text(), it.get("seen_in").text());
    }
}
