package vn.chungtay.plancheck.model.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The place a plan is for, as its title says.
 *
 * @param kind "huyện", "thị xã"
 */
record OwnPlace(Level level, String kind, String name) {

    enum Level {
        COMMUNE,
        DISTRICT,
        PROVINCE
    }

    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?:(?<kind>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) (?<name>\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,3})"
                    + "|(?<capitals>XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) (?<loud>\\p{Lu}{2,}(?: \\p{Lu}{2,}){0,3}))");

    /** From the lines before the first section, the title first, then the body that issues. */
    static Optional<OwnPlace> of(Writing plan) {
        var head = plan.lines().stream()
                .takeWhile(line -> line.zone() == Zone.HEAD || line.zone() == Zone.DECISION)
                .filter(line -> !line.text().startsWith("Căn cứ"))
                .toList();
        return head.stream()
                .sorted(Comparator.comparing((Line line) -> !Letters.fold(line.text()).contains("chuong trinh")))
                .flatMap(line -> places(line.text()))
                .findFirst();
    }

    private static Stream<OwnPlace> places(String text) {
        return TITLED.matcher(text).results().map(it -> it.group("kind") == null
                ? of(it.group("capitals").toLowerCase(Locale.ROOT), it.group("loud"))
                : of(it.group("kind"), it.group("name")));
    }

    private static OwnPlace of(String kind, String name) {
        return new OwnPlace(level(kind, name), kind, name);
    }

    private static Level level(String kind, String name) {
        return switch (kind) {
            case "tỉnh" -> Level.PROVINCE;
            case "thành phố" -> OfficialUnits.isCityOfTheCentre(name) ? Level.PROVINCE : Level.DISTRICT;
            case "huyện", "quận", "thị xã" -> Level.DISTRICT;
            default -> Level.COMMUNE;
        };
    }
}
