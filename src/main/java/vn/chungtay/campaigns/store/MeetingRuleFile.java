package vn.chungtay.campaigns.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.MeetingRule;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** The rules for meetings, from {@code campaigns/meetings.yaml}. A file with a fault stops the start. */
@Component
public class MeetingRuleFile {

    private static final String FILE = "campaigns/meetings.yaml";
    private static final int WHOLE = 100;

    private final List<MeetingRule> all;

    MeetingRuleFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            all = read(YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static List<MeetingRule> read(YamlPart root) {
        root.allowOnly("meetings");
        return root.get("meetings").items().stream().map(MeetingRuleFile::rule).toList();
    }

    /** The rule of that day; empty before the first. */
    public Optional<MeetingRule> on(LocalDate day) {
        return all.stream().filter(it -> it.days().contains(day)).findFirst();
    }

    private static MeetingRule rule(YamlPart it) {
        it.allowOnly("from", "to", "quorum_percent", "basis", "verified");
        return new MeetingRule(
                new DateRange(it.get("from").day(), it.find("to").map(YamlPart::day).orElse(null)),
                it.find("quorum_percent").map(MeetingRuleFile::percent).orElse(OptionalInt.empty()),
                it.get("basis").text(),
                it.get("verified").flag());
    }

    private static OptionalInt percent(YamlPart part) {
        var percent = part.wholeNumber();
        if (percent < 1 || percent > WHOLE) throw part.fault("is no percentage of those invited");
        return OptionalInt.of(Math.toIntExact(percent));
    }
}
