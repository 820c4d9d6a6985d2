package vn.chungtay.plans.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field of a text: a name in double braces, with words behind it that choose. {@code {{kinh_phi DA1 trung_uong}}} is
 * the central money of project 1.
 */
record FieldCall(String name, List<String> words) {

    static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final Pattern ALONE = Pattern.compile("\\s*(?:[-+]\\s*)?\\{\\{([^{}]*)}}\\s*[.;]?\\s*");

    static FieldCall of(String written) {
        var words = Arrays.stream(written.strip().split("\\s+")).toList();
        return new FieldCall(words.getFirst(), words.subList(1, words.size()));
    }

    /** The field that is all there is in a line. */
    static Optional<FieldCall> alone(String line) {
        var found = ALONE.matcher(line);
        return found.matches() ? Optional.of(of(found.group(1))) : Optional.empty();
    }

    /** The word behind the name, or none. */
    Optional<String> word(int at) {
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    String written() {
        return words.isEmpty() ? name : name + " " + String.join(" ", words);
    }
}
