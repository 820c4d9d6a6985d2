package vn.chungtay.targets.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Computation;
import vn.chungtay.targets.model.Indicator;
import vn.chungtay.targets.model.Tallying;
import vn.chungtay.targets.model.TargetUnit;

/** Reads the catalogue once; a file that does not make sense stops the program, because plans would be judged by it. */
@Configuration
public class CatalogueFile {

    private static final String PATH = "targets/indicators.yaml";

    @Bean
    public static Catalogue indicatorCatalogue() {
        try {
            return read(new ClassPathResource(PATH).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue read(String text) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        var indicators = list(file).stream().map(CatalogueFile::indicator).toList();
        var codes = new HashSet<String>();
        for (var it : indicators) {
            if (!codes.add(it.code())) throw new IllegalArgumentException(PATH + ": " + it.code() + " stands twice");
        }
        return new Catalogue(day(file, "valid_from"), day(file, "known_in_force_until"), indicators);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> file) {
        return (List<Map<String, Object>>) required(file, "indicators");
    }

    private static Indicator indicator(Map<String, Object> entry) {
        var computed = entry.get("computed");
        var tallied = entry.get("tallied");
        return new Indicator(
                text(entry, "code"),
                text(entry, "name"),
                Indicator.Dimension.valueOf(text(entry, "dimension")),
                TargetUnit.valueOf(text(entry, "unit")),
                computed == null ? null : Computation.valueOf(computed.toString()),
                tallied == null ? null : Tallying.named(tallied.toString()),
                Accumulation.valueOf(text(entry, "accumulates")),
                text(entry, "component"),
                text(entry, "numerator"),
                text(entry, "denominator"),
                text(entry, "evidence"),
                entry.getOrDefault("toward", "").toString());
    }

    private static LocalDate day(Map<String, Object> file, String name) {
        return switch (required(file, name)) {
            case java.util.Date date -> date.toInstant().atOffset(java.time.ZoneOffset.UTC).toLocalDate();
            case Object it -> LocalDate.parse(it.toString());
        };
    }

    private static String text(Map<String, Object> entry, String name) {
        return required(entry, name).toString();
    }

    private static Object required(Map<String, Object> entry, String name) {
        var value = entry.get(name);
        if (value == null) throw new IllegalArgumentException(PATH + ": \"" + name + "\" is missing in " + entry);
        return value;
    }
}
