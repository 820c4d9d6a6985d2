package vn.chungtay.documents.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The body that issues a paper.
 *
 * @param superior the body directly above it, absent if none is printed
 * @param lines its name as the head breaks it: "Ủy ban nhân dân", "huyện Võ Nhai"
 */
public record Issuer(Optional<String> superior, List<String> lines) {

    public Issuer {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("an issuer has a name");
        }
    }

    public static Issuer of(String... lines) {
        return new Issuer(Optional.empty(), Arrays.asList(lines));
    }

    public Issuer under(String body) {
        return new Issuer(Optional.of(body), lines);
    }

    /** In one line, as a text cites it: "Ủy ban nhân dân huyện Võ Nhai". */
    public String name() {
        return String.join(" ", lines);
    }

    /** The lines of the head. */
    public List<String> capitals() {
        return lines.stream().map(it -> it.toUpperCase(Locale.ROOT)).toList();
    }
}
