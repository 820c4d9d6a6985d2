package vn.chungtay.monitoring.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of something that is counted, taken apart: {@code FLOW.POOR.2}, {@code CAUSE.NEAR_POOR.7}, {@code ALL}.
 *
 * @param of the class it is counted of, ALL for everybody; empty where the kind says it all
 * @param detail number, code or kind within; empty if there is none
 */
public record Measure(Kind kind, String of, String detail) {

    private static final Pattern NAME =
            Pattern.compile("([A-Z_]+)(?:\\.(ALL|POOR|NEAR_POOR|AVERAGE_STANDARD|NOT_POOR|UNCLASSIFIED)(?:\\.([A-Z]+|\\d{0,2}))?)?");

    /** What is counted. */
    public enum Kind {
        ALL,
        CLASS,
        MINORITY,
        MAJORITY,
        NO_LABOUR,
        NO_LABOUR_UNKNOWN,
        MERIT,
        MERIT_UNKNOWN,
        OTHER,
        FEMALE,
        ETHNIC,
        LACK,
        LACKS,
        CAUSE,
        CHILD,
        FLOW
    }

    /** Empty for a name that nothing is counted under. */
    public static Optional<Measure> read(String name) {
        var found = NAME.matcher(name);
        if (!found.matches()) return Optional.empty();
        for (var kind : Kind.values()) {
            if (kind.name().equals(found.group(1))) return Optional.of(measure(kind, found.group(2), found.group(3)));
        }
        return Optional.empty();
    }

    private static Measure measure(Kind kind, @Nullable String of, @Nullable String detail) {
        return new Measure(kind, of == null ? "" : of, detail == null ? "" : detail);
    }

    public int number() {
        return detail.isEmpty() ? 0 : Integer.parseInt(detail);
    }
}
