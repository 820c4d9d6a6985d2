package vn.chungtay.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/**
 * Reads the files of {@code programme/<period>}. A file that does not fully make sense stops the program with the place
 * of the fault; one that is not there means that nothing of it is known.
 */
final class ProgrammeFiles {

    private final String period;

    private ProgrammeFiles(String period) {
        this.period = period;
    }

    static Programme read(String period) {
        return new ProgrammeFiles(period).read();
    }

    private Programme read() {
        var head = YamlPart.parse(path("period"), text("period").orElseThrow());
        head.allowOnly("id", "name", "first_year", "last_year", "checked_on", "basis", "missing");
        if (!head.get("id").text().equals(period)) throw head.fault("stands in the folder of " + period);
        var components = list("components", ProgrammeFiles::component);
        var known = components.stream().map(ProgrammeComponent::code).collect(Collectors.toSet());
        return new Programme(
                period,
                head.get("name").text(),
                Math.toIntExact(head.get("first_year").wholeNumber()),
                Math.toIntExact(head.get("last_year").wholeNumber()),
                basis(head.get("basis"), head.get("checked_on").day()),
                head.get("missing").items().stream().map(YamlPart::text).toList(),
                components,
                list("target_groups", (it, source) -> targetGroup(it, source, known)),
                list("contents", (it, source) -> content(it, source, known)),
                list("capital_sources", ProgrammeFiles::source),
                list("counterpart", ProgrammeFiles::minimum),
                list("uses", ProgrammeFiles::use),
                list("mechanisms", ProgrammeFiles::mechanism),
                list("norms", (it, source) -> norm(it, source, known)));
    }

    private <T> List<T> list(String name, BiFunction<YamlPart, LegalSource, T> read) {
        var text = text(name);
        if (text.isEmpty()) return List.of();
        var root = YamlPart.parse(path(name), text.get());
        root.allowOnly("checked_on", "basis", "list");
        var day = root.get("checked_on").day();
        var common = root.get("basis");
        var seen = new HashSet<String>();
        return root.get("list").items().stream()
                .map(item -> {
                    item.find("code").filter(code -> !name.equals("norms") && !seen.add(code.text())).ifPresent(code -> {
                        throw code.fault("stands twice");
                    });
                    return read.apply(item, source(item, common, day));
                })
                .toList();
    }

    private static LegalSource source(YamlPart item, YamlPart common, LocalDate day) {
        var own = basis(item.find("basis").orElse(common), day);
        return item.find("article")
                .map(it -> new LegalSource(own.document(), it.text(), own.certainty(), own.seenIn(), day))
                .orElse(own);
    }

    private static LegalSource basis(YamlPart part, LocalDate day) {
        part.allowOnly("document", "article", "certainty", "seen_in");
        return new LegalSource(
                part.get("document").text(),
                optional(part, "article"),
                part.get("certainty").oneOf(Certainty.class),
                part.get("seen_in").text(),
                day);
    }

    private static ProgrammeComponent component(YamlPart it, LegalSource source) {
        it.allowOnly("code", "name", "short", "kinds", "kinds_note", "aliases", "basis");
        return new ProgrammeComponent(
                new ComponentCode(it.get("code").text()),
                it.get("name").text(),
                it.get("short").text(),
                texts(it, "aliases"),
                words(it, "kinds", CapitalKind.class),
                optional(it, "kinds_note"),
                source);
    }

    private static TargetGroup targetGroup(YamlPart it, LegalSource source, Set<ComponentCode> known) {
        it.allowOnly("component", "name", "who", "of", "first", "age_below", "basis");
        return new TargetGroup(
                component(it, known),
                it.get("name").text(),
                it.get("who").oneOf(TargetGroup.Who.class),
                words(it, "of", TargetGroup.Standing.class),
                words(it, "first", TargetGroup.Standing.class),
                it.find("age_below").map(YamlPart::wholeNumber).map(Math::toIntExact).orElse(null),
                source);
    }

    private static SupportContent content(YamlPart it, LegalSource source, Set<ComponentCode> known) {
        it.allowOnly("code", "component", "name", "basis");
        return new SupportContent(it.get("code").text(), component(it, known), it.get("name").text(), source);
    }

    private static CapitalSource source(YamlPart it, LegalSource source) {
        it.allowOnly("code", "name", "tier", "aliases", "basis");
        return new CapitalSource(
                it.get("code").text(),
                it.get("name").text(),
                it.get("tier").oneOf(SourceTier.class),
                texts(it, "aliases"),
                source);
    }

    private static CounterpartMinimum minimum(YamlPart it, LegalSource source) {
        it.allowOnly("group", "least_percent", "basis");
        return new CounterpartMinimum(it.get("group").text(), number(it.get("least_percent")), source);
    }

    private static SpendingUse use(YamlPart it, LegalSource source) {
        it.allowOnly("code", "name", "allowed", "rule", "most_percent", "basis");
        return new SpendingUse(
                it.get("code").text(),
                it.get("name").text(),
                it.get("allowed").flag(),
                optional(it, "rule"),
                it.find("most_percent").map(ProgrammeFiles::number).orElse(null),
                source);
    }

    private static Mechanism mechanism(YamlPart it, LegalSource source) {
        it.allowOnly("code", "name", "effect", "basis");
        return new Mechanism(it.get("code").text(), it.get("name").text(), it.get("effect").text(), source);
    }

    private static Norm norm(YamlPart it, LegalSource source, Set<ComponentCode> known) {
        it.allowOnly(
                "code", "component", "article", "item", "kind", "value", "unit", "note", "valid_from", "valid_to", "basis");
        var kind = it.get("kind").oneOf(NormKind.class);
        if (kind != NormKind.REFERENCE && it.find("value").isEmpty()) throw it.fault("a norm without a value");
        return new Norm(
                it.get("code").text(),
                it.find("component").isPresent() ? component(it, known) : null,
                it.get("item").text(),
                kind,
                it.find("value").map(ProgrammeFiles::number).orElse(null),
                optional(it, "unit"),
                optional(it, "note"),
                new DateRange(
                        it.get("valid_from").day(), it.find("valid_to").map(YamlPart::day).orElse(null)),
                source);
    }

    private static ComponentCode component(YamlPart it, Set<ComponentCode> known) {
        var part = it.get("component");
        var code = new ComponentCode(part.text());
        if (!known.contains(code)) throw part.fault(code.value() + " is no component of the period");
        return code;
    }

    private static BigDecimal number(YamlPart part) {
        return BigDecimal.valueOf(part.wholeNumber());
    }

    private static @Nullable String optional(YamlPart part, String name) {
        return part.find(name).map(YamlPart::text).orElse(null);
    }

    private static List<String> texts(YamlPart part, String name) {
        return items(part, name, YamlPart::text).toList();
    }

    private static <E extends Enum<E>> Set<E> words(YamlPart part, String name, Class<E> words) {
        return items(part, name, it -> it.oneOf(words)).collect(Collectors.toSet());
    }

    private static <T> Stream<T> items(YamlPart part, String name, Function<YamlPart, T> read) {
        return part.find(name).stream().flatMap(it -> it.items().stream()).map(read);
    }

    private String path(String name) {
        return "programme/" + period + "/" + name + ".yaml";
    }

    private Optional<String> text(String name) {
        try (InputStream in = ProgrammeFiles.class.getClassLoader().getResourceAsStream(path(name))) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
