package vn.chungtay.plans.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.Office;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;

/** Organisations that plans give duties to, from {@code plans/organisations.yaml}. A file with a fault stops the start. */
@Component
public class OfficeCatalogue {

    private static final String FILE = "plans/organisations.yaml";

    private final List<Office> all;

    OfficeCatalogue() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            var root = YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            root.allowOnly("organisations");
            all = root.get("organisations").items().stream().map(OfficeCatalogue::office).toList();
            requireSense(root);
        }
    }

    /** In the order in which plans name them. */
    public List<Office> of(UnitLevel level) {
        return all.stream().filter(it -> it.level() == level).toList();
    }

    /** Of all levels, in the order of the file. */
    public List<Office> all() {
        return all;
    }

    private void requireSense(YamlPart root) {
        var codes = new HashSet<String>();
        all.stream().filter(it -> !codes.add(it.code())).findFirst()
                .ifPresent(it -> { throw root.fault(it.code() + " stands twice"); });
        all.stream().map(Office::reports).filter(Objects::nonNull).map(Office.Reports::to).filter(it -> !codes.contains(it)).findFirst()
                .ifPresent(it -> { throw root.fault(it + " gets reports and is not there"); });
        all.stream().flatMap(it -> it.takenOverBy().stream()).filter(it -> !codes.contains(it)).findFirst()
                .ifPresent(it -> { throw root.fault(it + " takes over and is not there"); });
    }

    private static Office office(YamlPart it) {
        it.allowOnly("code", "name", "aliases", "level", "from", "to", "confirmed", "successor", "seen_in", "receives", "reports", "usual");
        return new Office(
                it.get("code").text(),
                it.get("name").text(),
                it.get("aliases").items().stream().map(YamlPart::text).toList(),
                it.get("level").oneOf(UnitLevel.class),
                new DateRange(
                        it.find("from").map(YamlPart::day).orElse(null), it.find("to").map(YamlPart::day).orElse(null)),
                it.get("confirmed").flag(),
                text(it, "successor"),
                it.get("seen_in").text(),
                it.find("receives").map(OfficeCatalogue::receives).orElse(""),
                it.find("reports").map(OfficeCatalogue::reports).orElse(null),
                it.get("usual").items().stream().map(OfficeCatalogue::duty).toList());
    }

    private static String receives(YamlPart it) {
        it.allowOnly("what", "seen_in");
        it.get("seen_in").text();
        return it.get("what").text();
    }

    private static Office.Reports reports(YamlPart it) {
        it.allowOnly("to", "indicators", "seen_in");
        return new Office.Reports(
                it.get("to").text(),
                it.find("indicators").map(YamlPart::items).orElse(List.of()).stream().map(YamlPart::text).toList(),
                it.get("seen_in").text());
    }

    private static Office.UsualDuty duty(YamlPart it) {
        it.allowOnly("role", "about", "task", "seen_in");
        var about = text(it, "about");
        return new Office.UsualDuty(
                it.get("role").oneOf(Assignment.Role.class), about == null ? "" : about, it.get("task").text(), it.get("seen_in").text());
    }

    private static @Nullable String text(YamlPart it, String name) {
        return it.find(name).map(YamlPart::text).orElse(null);
    }
}
