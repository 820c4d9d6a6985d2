package vn.chungtay.campaigns.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.sample.SampleRule;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** How large a sample is, from {@code campaigns/samples.yaml}. A file with a fault stops the start. */
@Component
public class SampleRuleFile {

    private static final String FILE = "campaigns/samples.yaml";
    private static final int WHOLE = 100;

    private final List<SampleRule> all;

    SampleRuleFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            all = read(YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    static List<SampleRule> read(YamlPart root) {
        root.allowOnly("samples");
        return root.get("samples").items().stream().map(SampleRuleFile::rule).toList();
    }

    /** The rule of that day; empty before the first. */
    public Optional<SampleRule> on(LocalDate day) {
        return all.stream().filter(it -> it.days().contains(day)).findFirst();
    }

    private static SampleRule rule(YamlPart it) {
        it.allowOnly("from", "to", "percent", "basis", "verified");
        var percent = it.get("percent").wholeNumber();
        if (percent < 1 || percent > WHOLE) throw it.get("percent").fault("is no percentage of households");
        return new SampleRule(
                new DateRange(it.get("from").day(), it.find("to").map(YamlPart::day).orElse(null)),
                Math.toIntExact(percent),
                it.get("basis").text(),
                it.get("verified").flag());
    }
}
