package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Movements, campaigns and slogans in quotation marks, written in one way in one place and another way in the next. */
final class QuotedNames implements TextRule {

    private static final Pattern QUOTED = Pattern.compile("[“\"]\\s*([^“”\"]{12,160}?)\\s*[”\"]");

    @Override
    public List<Finding> findings(Writing plan) {
        Map<String, Map<String, List<Place>>> names = new LinkedHashMap<>();
        for (var paragraph : plan.paragraphs()) {
            QUOTED.matcher(paragraph.text()).results().forEach(it -> names
                    .computeIfAbsent(Letters.fold(it.group(1)).replaceAll("[^a-z0-9]+", " "), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(it.group(1), _ -> new ArrayList<>())
                    .add(paragraph.place(it.start(1), it.group(1))));
        }
        return names.values().stream().map(QuotedNames::variants).flatMap(Optional::stream).toList();
    }

    /** The form that is used least is named; the one used most is expected. Equal forms give the first. */
    static Optional<Finding> variants(Map<String, List<Place>> forms) {
        if (forms.size() < 2) return Optional.empty();
        var usual = forms.entrySet().stream()
                .max((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()))
                .orElseThrow();
        var others = forms.entrySet().stream()
                .filter(it -> !Objects.equals(it.getKey(), usual.getKey()))
                .flatMap(it -> it.getValue().stream())
                .toList();
        var related = new ArrayList<>(Found.rest(others));
        related.add(usual.getValue().getFirst());
        return Optional.of(Found.wording(
                FindingKind.NAMING, others.getFirst(), others.getFirst().quote(), usual.getKey(),
                Said.of("plancheck.text.name_in_forms", String.valueOf(forms.size()), String.join(" | ", forms.keySet())),
                related));
    }
}
