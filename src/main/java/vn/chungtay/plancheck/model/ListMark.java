package vn.chungtay.plancheck.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a line of a list begins, from what stands above to what stands below. */
enum ListMark {
    SECTION("(?:Phần|PHẦN)\\s|[IVX]+\\s*[.)/]|[A-Z]\\s*[.)]\\s"),
    NUMBER("\\d{1,2}[.)]\\s"),
    SECOND_NUMBER("\\d{1,2}\\.\\d{1,2}[.)]?\\s"),
    THIRD_NUMBER("\\d{1,2}(?:\\.\\d{1,2}){2,}[.)]?\\s"),
    LETTER("[a-zđ]\\s*[.)]\\s"),
    DASH("[-–]\\s*(?=\\p{L})"),
    PLUS("\\+\\s*(?=\\p{L})"),
    DOT("[*•○·]\\s*(?=\\p{L})");

    private final Pattern mark;

    ListMark(String mark) {
        this.mark = Pattern.compile("\\s*(?:" + mark + ")");
    }

    static Optional<ListMark> of(String line) {
        return Arrays.stream(values()).filter(it -> it.mark.matcher(line).lookingAt()).findFirst();
    }

    /** A line without its mark. */
    static String without(String line) {
        return of(line).map(it -> it.mark.matcher(line).replaceFirst("")).orElse(line).strip();
    }
}
