package vn.chungtay.accompaniment.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.model.WatchRule;
import vn.chungtay.accompaniment.model.WatchRules;
import vn.chungtay.accompaniment.model.WatchTerm;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** Terms and rules of watching, from {@code accompaniment/watch.yaml}. A file with a fault stops the start. */
@Component
public class WatchFile {

    private static final String FILE = "accompaniment/watch.yaml";

    private final List<WatchTerm> terms;
    private final List<WatchRules> rules;

    WatchFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            var root = YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            root.allowOnly("terms", "rules");
            terms = root.get("terms").items().stream().map(WatchFile::term).toList();
            rules = root.get("rules").items().stream().map(WatchFile::rules).toList();
        }
    }

    public List<WatchTerm> terms() {
        return terms;
    }

    /** The term of an escape recognised on that day; empty before the first. */
    public Optional<WatchTerm> term(LocalDate recognised) {
        return terms.stream().filter(it -> it.days().contains(recognised)).findFirst();
    }

    /** The rules by which signs are told on that day; empty before the first. */
    public Optional<WatchRules> rules(LocalDate day) {
        return rules.stream().filter(it -> it.days().contains(day)).findFirst();
    }

    private static WatchTerm term(YamlPart it) {
        it.allowOnly("from", "to", "months", "basis", "verified");
        return new WatchTerm(days(it), number(it.get("months")), it.get("basis").text(), it.get("verified").flag());
    }

    private static WatchRules rules(YamlPart it) {
        it.allowOnly("from", "to", "visit_days", "near_line_percent", "school_age_below", "basis", "verified");
        var visits = new EnumMap<WatchRule, Integer>(WatchRule.class);
        it.get("visit_days").allowOnly(Arrays.stream(WatchRule.values()).map(Enum::name).toArray(String[]::new));
        for (var rule : WatchRule.values()) visits.put(rule, number(it.get("visit_days").get(rule.name())));
        return new WatchRules(
                days(it), visits, number(it.get("near_line_percent")), number(it.get("school_age_below")),
                it.get("basis").text(), it.get("verified").flag());
    }

    private static DateRange days(YamlPart it) {
        return new DateRange(it.get("from").day(), it.find("to").map(YamlPart::day).orElse(null));
    }

    private static int number(YamlPart part) {
        return Math.toIntExact(part.wholeNumber());
    }
}
