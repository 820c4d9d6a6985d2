package vn.chungtay.campaigns.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.request.RetentionRule;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** How long requests keep personal data, from {@code campaigns/retention.yaml}. A file with a fault stops the start. */
@Component
public class RetentionRuleFile {

    private static final String FILE = "campaigns/retention.yaml";

    private final List<RetentionRule> all;

    RetentionRuleFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            all = read(YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static List<RetentionRule> read(YamlPart root) {
        root.allowOnly("requests");
        return root.get("requests").items().stream().map(RetentionRuleFile::rule).toList();
    }

    /** The rule of that day; empty before the first, and then everything is kept. */
    public Optional<RetentionRule> on(LocalDate day) {
        return all.stream().filter(it -> it.days().contains(day)).findFirst();
    }

    private static RetentionRule rule(YamlPart it) {
        it.allowOnly("from", "to", "days", "basis", "verified");
        var days = it.get("days").wholeNumber();
        if (days < 1) throw it.get("days").fault("is no number of days");
        return new RetentionRule(
                new DateRange(it.get("from").day(), it.find("to").map(YamlPart::day).orElse(null)),
                Math.toIntExact(days),
                it.get("basis").text(),
                it.get("verified").flag());
    }
}
