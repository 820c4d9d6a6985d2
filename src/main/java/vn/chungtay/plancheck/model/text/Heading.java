package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line with a number or a letter before it.
 *
 * @param label as printed, without the sign after it: "II", "2.1", "đ"
 * @param number its place in its list, from 1; of "2.1" the last part; of a letter outside the alphabet 0
 * @param title what follows
 */
record Heading(Line line, Kind kind, String label, int number, String title) {

    enum Kind {
        SECTION,
        ITEM,
        LETTER
    }

    /** The letters that lists are counted with: Vietnamese has đ and no f, j, w, z. */
    static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern SECTION = Pattern.compile("^(?:PHẦN |Phần )?([IVX]{1,6})\\s?[.:\\-–]\\s*(\\p{Lu}.*)$");
    private static final Pattern ITEM =
            Pattern.compile("^(?:(\\d{1,2})[.)]|(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?)\\s+(\\p{L}.*)$");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ])\\s?[)./]\\s*((?:\\p{L}|(?<=\\) )\\d).*)$");
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    /** A heading that the end of its line has taken in: "II. PHẠM VI VÀ THỜI GIAN 1. Phạm vi". */
    private static final Pattern TAKEN_IN = Pattern.compile(
            "^(.*[\\p{L})])(?:\\*\\*\\s*|(?<=\\p{Lu}{2})\\s+(?=1\\. ))((?:\\d{1,2}(?:\\.\\d{1,2})*\\.|[a-zđ]\\)|[IVX]+\\.|Tiểu dự án|Dự án)\\s.*)$");

    /** The heading of a line, and the one that was run together with it. */
    static List<Heading> all(Line line) {
        var first = of(line);
        if (first.isEmpty()) return List.of();
        var second = takenIn(line).map(text -> new Line(line.number(), text, Line.bare(text), line.zone(), false));
        return Stream.of(first, second.flatMap(Heading::of)).flatMap(Optional::stream).toList();
    }

    /** What of a line is a heading of its own. */
    static Optional<String> takenIn(Line line) {
        var together = TAKEN_IN.matcher(line.printed());
        return !line.row() && together.matches() ? Optional.of(together.group(2)) : Optional.empty();
    }

    static Optional<Heading> of(Line line) {
        if (line.row()) return Optional.empty();
        var section = SECTION.matcher(line.text());
        if (section.matches() && roman(section.group(1)) > 0) {
            return Optional.of(new Heading(line, Kind.SECTION, section.group(1), roman(section.group(1)), section.group(2)));
        }
        var item = ITEM.matcher(line.text());
        if (item.matches()) {
            var label = item.group(1) == null ? item.group(2) : item.group(1);
            var last = label.substring(label.lastIndexOf('.') + 1);
            return Optional.of(new Heading(line, Kind.ITEM, label, Integer.parseInt(last), item.group(3)));
        }
        var letter = LETTER.matcher(line.text());
        if (!letter.matches()) return Optional.empty();
        var at = ALPHABET.indexOf(letter.group(1)) + 1;
        return Optional.of(new Heading(line, Kind.LETTER, letter.group(1), at, letter.group(2)));
    }

    /** How deep an item is numbered: "2" is 1, "2.1" is 2. */
    int depth() {
        return kind == Kind.ITEM ? label.split("\\.").length : 1;
    }

    /** Of "2.1" the "2"; empty where nothing stands before. */
    String prefix() {
        return label.contains(".") ? label.substring(0, label.lastIndexOf('.')) : "";
    }

    /** How the label of this list with another number would be written. */
    String labelOf(int other) {
        return switch (kind) {
            case SECTION -> roman(other);
            case ITEM -> prefix().isEmpty() ? String.valueOf(other) : prefix() + "." + other;
            case LETTER -> other >= 1 && other <= ALPHABET.length() ? ALPHABET.substring(other - 1, other) : "";
        };
    }

    static String roman(int number) {
        return number < 1 || number > 39 ? "" : TENS[number / 10] + ONES[number % 10];
    }

    /** 0 when the letters are no number as one writes it. */
    static int roman(String letters) {
        for (var number = 1; number < 40; number++) if (roman(number).equals(letters)) return number;
        return 0;
    }
}
