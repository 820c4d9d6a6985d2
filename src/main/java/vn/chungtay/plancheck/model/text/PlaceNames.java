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
 * Names of places with other marks than elsewhere in the plan, or than in the official list of the place the plan is
 * for (DAT-05). Two places of which both names are official stay two places.
 */
final class PlaceNames implements TextRule {

    private static final String NAME = "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3}";
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu) (" + NAME + ")");
    private static final Pattern DATED = Pattern.compile("^(" + NAME + "), ngày ");
    private static final int LEAST_ROWS = 4;

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        var forms = forms(plan);
        forms.values().stream().map(PlaceNames::judge).flatMap(Optional::stream).forEach(findings::add);
        OwnPlace.of(plan).ifPresent(place -> againstList(plan, place.name()).ifPresent(findings::add));
        return findings;
    }

    /** By bare letters: each way to write the name, with its places. */
    private static Map<String, Map<String, List<Place>>> forms(Writing plan) {
        Map<String, Map<String, List<Place>>> forms = new LinkedHashMap<>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.first().row()) continue;
            for (var pattern : List.of(NAMED, DATED)) {
                pattern.matcher(paragraph.text()).results().forEach(it -> forms
                        .computeIfAbsent(Letters.fold(it.group(1)), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(it.group(1), _ -> new ArrayList<>())
                        .add(paragraph.place(it.start(1), it.group(1))));
            }
        }
        return forms;
    }

    private static Optional<Finding> judge(Map<String, List<Place>> forms) {
        var sounds = forms.keySet().stream().map(Letters::sound).distinct().count();
        var official = forms.keySet().stream().filter(OfficialUnits::isOfficial).map(Letters::sound).distinct().count();
        if (sounds < 2 || official > 1) return Optional.empty();
        var right = forms.keySet().stream().filter(OfficialUnits::isOfficial).findFirst().orElseGet(() -> usual(forms));
        var others = forms.entrySet().stream()
                .filter(it -> !Letters.sound(it.getKey()).equals(Letters.sound(right)))
                .flatMap(it -> it.getValue().stream())
                .toList();
        return Optional.of(Found.wording(
                FindingKind.NAMING, others.getFirst(), others.getFirst().quote(), right,
                Said.of("plancheck.text.place_in_forms", others.getFirst().quote(), right, String.valueOf(others.size())),
                Found.rest(others)));
    }

    private static String usual(Map<String, List<Place>> forms) {
        return forms.entrySet().stream()
                .max((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()))
                .orElseThrow()
                .getKey();
    }

    /** Rows of tables that carry names of units of this place, most of them as in the list and some nearly. */
    private static Optional<Finding> againstList(Writing plan, String place) {
        var list = OfficialUnits.under(place);
        var exact = 0;
        var odd = new ArrayList<Place>();
        var right = new ArrayList<String>();
        for (var line : plan.lines()) {
            if (!line.row()) continue;
            var cells = line.cells();
            for (var at = 0; at < Math.min(2, cells.length); at++) {
                var name = OfficialUnits.bare(cells[at]);
                var official = list.get(Letters.fold(name));
                if (official == null) continue;
                if (official.stream().anyMatch(it -> Letters.sound(it).equals(Letters.sound(name)))) exact++;
                else {
                    odd.add(line.place(cells[at]));
                    right.add(official.iterator().next());
                }
            }
        }
        if (odd.isEmpty() || exact < LEAST_ROWS || odd.size() > exact) return Optional.empty();
        return Optional.of(Found.wording(
                FindingKind.NAMING, odd.getFirst(), odd.getFirst().quote(), right.getFirst(),
                Said.of("plancheck.text.place_not_in_list", String.join("; ", right)), Found.rest(odd)));
    }
}
