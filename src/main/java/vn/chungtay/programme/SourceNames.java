package vn.chungtay.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chungtay.platform.Vietnamese;

/** Finds the source of funds that a plan means by what it prints, without marks and whatever stands behind it. */
public final class SourceNames {

    private final List<Known> known;

    private record Known(CapitalSource source, String name) {}

    public SourceNames(Programme programme) {
        known = programme.sources().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream())
                        .map(name -> new Known(it, plain(name))))
                .sorted(Comparator.comparingInt((Known it) -> it.name().length()).reversed())
                .toList();
    }

    /** The longest name with which the text begins; a name that stands inside counts if none begins it. */
    public Optional<CapitalSource> find(String printed) {
        var text = plain(printed);
        return first(it -> text.equals(it)).or(() -> first(text::startsWith)).or(() -> first(text::contains));
    }

    private Optional<CapitalSource> first(Predicate<String> means) {
        return known.stream().filter(it -> means.test(it.name())).map(Known::source).findFirst();
    }

    private static String plain(String text) {
        return Vietnamese.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
