package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a target of the programme measures, recognised by its words.
 *
 * @param phrases in bare letters; one must stand there, with all parts that a plus divides
 * @param components codes of what serves it; "none" where the programme has nothing, "policy" where standing policy does
 * @param duties bare words by which a duty shows that somebody leads it
 */
record Indicator(String code, String name, List<String> phrases, List<String> components, List<String> duties) {

    private static final List<Indicator> ALL = Lists.read("indicators.csv").stream()
            .map(it -> new Indicator(it[0], it[1], parts(it[2]), parts(it[3]), parts(it[4])))
            .toList();

    private static List<String> parts(String field) {
        return List.of(field.split(";"));
    }

    /** The indicator of one statement; of several that fit the one that is written first in the list from its end. */
    static Optional<Indicator> of(String statement) {
        var folded = Letters.fold(statement);
        return ALL.reversed().stream().filter(it -> it.isIn(folded)).findFirst();
    }

    /** Whether a text in bare letters speaks of it. */
    boolean isIn(String folded) {
        return phrases.stream().anyMatch(it -> Stream.of(it.split("\\+")).allMatch(folded::contains));
    }

    boolean isByPolicy() {
        return components.contains("policy");
    }

    boolean isServedBy(Component component) {
        return components.stream().anyMatch(component::touches);
    }

    boolean isDuty(String folded) {
        return duties.stream().anyMatch(folded::contains);
    }
}
