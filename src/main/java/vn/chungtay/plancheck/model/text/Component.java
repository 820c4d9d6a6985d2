package vn.chungtay.plancheck.model.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A component project of the programme, known by its name whatever number a plan gives it. */
record Component(String code, String name, List<String> aliases) {

    private record Phrase(String folded, Component component) {}

    private static final Pattern AREA = Pattern.compile(" (?:tren|cac|tai|o|vung|nam) .*");

    private static final List<Component> ALL =
            Lists.read("components.csv").stream().map(it -> Component.of(it)).toList();
    private static final List<Phrase> PHRASES = Lists.read("components.csv").stream()
            .filter(it -> it.length > 2 && !it[2].isBlank())
            .flatMap(it -> Stream.of(it[2].split(";")).map(phrase -> new Phrase(Letters.fold(phrase), Component.of(it))))
            .sorted(Comparator.comparingInt((Phrase it) -> it.folded.length()).reversed())
            .toList();
    private static final Pattern SUPERVISION = Pattern.compile("^(?:cong tac )?(?:ho tro )?giam sat,? danh gia");

    private static Component of(String[] fields) {
        return new Component(fields[0], fields[1], fields.length > 3 ? List.of(fields[3].split(";")) : List.of());
    }

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

    /**
     * Whether the words are its name or an alias, be it with the area behind it; dashes, commas, capitals and the place of
     * tone marks make no difference.
     */
    boolean isCalled(String words) {
        var called = bare(words);
        return Stream.concat(Stream.of(name), aliases.stream())
                .map(Component::bare)
                .anyMatch(known -> called.equals(known) || called.startsWith(known) && AREA.matcher(called.substring(known.length())).matches());
    }

    /** Whether words that are not its name are meant for it: at least half of both are common. */
    boolean isLike(String words) {
        var own = new HashSet<>(List.of(bare(name).split(" ")));
        var other = new HashSet<>(List.of(bare(words).split(" ")));
        var all = new HashSet<>(own);
        all.addAll(other);
        own.retainAll(other);
        return own.size() * 2 >= all.size();
    }

    private static String bare(String words) {
        return Letters.fold(words).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** Whether this is the other one, the project that it belongs to, or a part of it. */
    boolean touches(String other) {
        return code.equals(other) || code.startsWith(other + ".") || other.startsWith(code + ".");
    }
}
