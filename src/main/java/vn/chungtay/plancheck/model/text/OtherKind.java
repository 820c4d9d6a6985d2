package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Bodies of another kind of unit at the plan's own level: the party committee of a district among the recipients of a
 * town, which was a district before. Units with a name, and several of them, are others and may be of any kind.
 */
final class OtherKind implements TextRule {

    private static final Pattern OWN = Pattern.compile(
            "^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND) (HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN)(?: .*)?$");
    private static final String NO_NAME = "(?! \\p{Lu})(?!\\p{L})";
    private static final Map<String, Pattern> BODIES = bodies();

    private static Map<String, Pattern> bodies() {
        var bodies = new LinkedHashMap<String, Pattern>();
        bodies.put("huyện", Pattern.compile("(?<![\\p{L}.])(?:Huyện ủy|Huyện uỷ|HU|(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) huyện)" + NO_NAME));
        bodies.put("thị xã", Pattern.compile("(?<![\\p{L}.])(?:Thị ủy|Thị uỷ|(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) thị xã)" + NO_NAME));
        bodies.put("quận", Pattern.compile("(?<![\\p{L}.])(?:Quận ủy|Quận uỷ|(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân) quận)" + NO_NAME));
        return bodies;
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var own = own(plan);
        if (own.isEmpty() || !BODIES.containsKey(own.get())) return List.of();
        var findings = new ArrayList<Finding>();
        BODIES.forEach((kind, bodies) -> {
            if (!kind.equals(own.get())) finding(plan, own.get(), bodies).ifPresent(findings::add);
        });
        return findings;
    }

    /** By the body that issues, else by the title. */
    private static Optional<String> own(Writing plan) {
        var issuer = plan.lines().stream()
                .filter(line -> line.zone() == Zone.HEAD || line.zone() == Zone.DECISION)
                .map(line -> OWN.matcher(line.text()))
                .filter(it -> it.matches())
                .map(it -> it.group(1).toLowerCase())
                .findFirst();
        return issuer.isPresent() ? issuer : OwnPlace.of(plan).map(OwnPlace::kind);
    }

    /** The sign "/" before a body belongs to the number of a document. */
    private static Optional<Finding> finding(Writing plan, String own, Pattern bodies) {
        var places = new ArrayList<Place>();
        for (var line : plan.lines()) {
            if (line.row() || line.zone() == Zone.HEAD || line.text().startsWith("Căn cứ")) continue;
            bodies.matcher(line.text()).results().filter(it -> !isOther(line.text(), it.start())).forEach(it -> places.add(line.place(it.group())));
        }
        if (places.isEmpty()) return Optional.empty();
        var printed = places.getFirst().quote();
        return Optional.of(Found.wording(
                FindingKind.NAMING, places.getFirst(), printed, "",
                Said.of("plancheck.text.other_kind", own, printed, String.valueOf(places.size())), Found.rest(places)));
    }

    private static boolean isOther(String text, int at) {
        var before = text.substring(Math.max(0, at - 160), at);
        return before.endsWith("/") || before.endsWith("-") || before.matches("(?su).*\\d/\\S+[^;]*") || before.endsWith("các ");
    }
}
