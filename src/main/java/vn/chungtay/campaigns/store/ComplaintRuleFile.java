package vn.chungtay.campaigns.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.complaint.ComplaintRule;
import vn.chungtay.campaigns.model.complaint.ComplaintRule.Term;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** The days for complaints, from {@code campaigns/complaints.yaml}. A file with a fault stops the start. */
@Component
public class ComplaintRuleFile {

    private static final String FILE = "campaigns/complaints.yaml";

    private final List<ComplaintRule> all;

    ComplaintRuleFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            all = read(YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static List<ComplaintRule> read(YamlPart root) {
        root.allowOnly("rules");
        return root.get("rules").items().stream().map(ComplaintRuleFile::rule).toList();
    }

    /** The rule of that day; empty where none is loaded. */
    public Optional<ComplaintRule> on(LocalDate day) {
        return all.stream().filter(it -> it.days().contains(day)).findFirst();
    }

    private static ComplaintRule rule(YamlPart it) {
        it.allowOnly(
                "from", "to", "bring_days", "bring_again_days", "accept_days", "first_days", "second_days", "basis", "deciders",
                "verified");
        return new ComplaintRule(
                new DateRange(it.get("from").day(), it.find("to").map(YamlPart::day).orElse(null)),
                days(it.find("bring_days")),
                days(it.find("bring_again_days")),
                days(it.find("accept_days")),
                terms(it.find("first_days")),
                terms(it.find("second_days")),
                it.get("basis").text(),
                it.get("deciders").text(),
                it.get("verified").flag());
    }

    private static Map<Term, Integer> terms(Optional<YamlPart> part) {
        var terms = new EnumMap<Term, Integer>(Term.class);
        part.ifPresent(it -> {
            it.allowOnly("ordinary", "complex", "remote", "remote_complex");
            for (var term : Term.values()) {
                days(it.find(term.name().toLowerCase(Locale.ROOT))).ifPresent(days -> terms.put(term, days));
            }
        });
        return terms;
    }

    private static OptionalInt days(Optional<YamlPart> part) {
        if (part.isEmpty()) return OptionalInt.empty();
        var days = part.get().wholeNumber();
        if (days < 1) throw part.get().fault("is no number of days");
        return OptionalInt.of(Math.toIntExact(days));
    }
}
