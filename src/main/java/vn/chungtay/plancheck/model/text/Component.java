package vn.chungtay.plancheck.model.text;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A component project of the programme, known by its name whatever number a plan gives it. */
record Component(String code, String name) {

    private record Phrase(String folded, Component component) {}

    private static final List<Component> ALL =
            Lists.read("components.csv").stream().map(it -> new Component(it[0], it[1])).toList();
    private static final List<Phrase> PHRASES = Lists.read("components.csv").stream()
            .filter(it -> it.length > 2)
            .flatMap(it -> Stream.of(it[2].split(";")).map(phrase -> new Phrase(Letters.fold(phrase), new Component(it[0], it[1]))))
            .sorted(Comparator.comparingInt((Phrase it) -> it.folded.length()).reversed())
            .toList();
    private static final Pattern SUPERVISION = Pattern.compile("^(?:cong tac )?(?:ho tro )?giam sat,? danh gia");

    static Optional<Component> of(String code) {
        return ALL.stream().filter(it -> it.code.equals(code)).findFirst();
    }

    /** All that a text names; of a name that contains another only the longer counts. */
    static Set<Component> namedIn(String text) {
        var folded = Letters.fold(text);
        var named = new LinkedHashSet<Component>();
        for (var phrase : PHRASES) {
            if (!folded.contains(phrase.folded)) continue;
            named.add(phrase.component);
            folded = folded.replace(phrase.folded, " ");
        }
        return named;
    }

    /** What the title of a part says it is. */
    static Optional<Component> titled(String title) {
        if (SUPERVISION.matcher(Letters.fold(title)).find()) return of("DA7.2");
        return namedIn(title).stream().findFirst();
    }

    /** Whether this is the other one, the project that it belongs to, or a part of it. */
    boolean touches(String other) {
        return code.equals(other) || code.startsWith(other + ".") || other.startsWith(code + ".");
    }
}
