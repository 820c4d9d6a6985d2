package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line with a number or a letter before it.
 *
 * @param label as printed, without the sign after it: "II", "2.1", "đ", "Phần thứ ba"; as it was meant where a scanner
 *     misread a roman number
 * @param number its place in its list, from 1; of "2.1" the last part; of a letter outside the alphabet 0
 * @param title what follows; empty where it stands in the next line
 */
record Heading(Line line, Kind kind, String label, int number, String title) {

    /** In the order in which they contain each other; capitals may also stand below the sections. */
    enum Kind {
        /** "Phần thứ nhất", "Chương II". */
        PART,
        /** "A.", "B.". */
        CAPITAL,
        SECTION,
        ITEM,
        LETTER
    }

    /** The letters that lists are counted with: Vietnamese has đ and no f, j, w, z. */
    static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern PART = Pattern.compile("(?<name>(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:(?:THỨ|thứ|Thứ)\\s+)?)(?<count>[\\p{L}\\d]{1,5})(?:\\s*[.:\\-–]\\s*|\\s+(?=\\p{Lu})|$)(?<title>\\p{Lu}.*)?");
    private static final Pattern SECTION = Pattern.compile("^(?:MỤC |Mục )?([IVXl|1]{1,6})\\s?[.:\\-–]\\s*(\\p{Lu}.*)$");
    private static final Pattern CAPITAL = Pattern.compile("^([A-HĐK])\\s?[.):\\-–]\\s*(\\p{Lu}\\p{L}.*)$");
    private static final Pattern ITEM =
            Pattern.compile("^(?:(\\d{1,2})[.)]|(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?)\\s+(\\p{L}.*)$");
    /** "3. 100% cán bộ được tập huấn": without a blank it would be a figure. */
    private static final Pattern ITEM_WITH_FIGURE = Pattern.compile("^(\\d{1,2})[.)]\\s+(\\d[\\d.,]*\\s?(?:%|\\p{L}).{6,})$");
    private static final Pattern LETTER = Pattern.compile("^([a-zđ])\\s?[)./]\\s*((?:\\p{L}|(?<=\\) )\\d).*)$");

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
        if (line.row() || line.text().isEmpty()) return Optional.empty();
        return part(line)
                .or(() -> section(line))
                .or(() -> capital(line))
                .or(() -> item(line))
                .or(() -> letter(line));
    }

    private static Optional<Heading> part(Line line) {
        var part = PART.matcher(line.text());
        if (!part.matches()) return Optional.empty();
        var number = Counting.number(part.group("count"));
        var title = part.group("title") == null ? "" : part.group("title");
        var label = (part.group("name") + part.group("count")).strip();
        return number == 0 ? Optional.empty() : Optional.of(new Heading(line, Kind.PART, label, number, title));
    }

    private static Optional<Heading> section(Line line) {
        var section = SECTION.matcher(line.text());
        if (!section.matches()) return Optional.empty();
        var label = Counting.meantRoman(section.group(1), section.group(2));
        return label.map(it -> new Heading(line, Kind.SECTION, it, Counting.roman(it), section.group(2)));
    }

    private static Optional<Heading> capital(Line line) {
        var capital = CAPITAL.matcher(line.text());
        if (!capital.matches()) return Optional.empty();
        return Optional.of(new Heading(line, Kind.CAPITAL, capital.group(1), Counting.capital(capital.group(1)), capital.group(2)));
    }

    private static Optional<Heading> item(Line line) {
        var item = ITEM.matcher(line.text());
        if (item.matches()) {
            var label = item.group(1) == null ? item.group(2) : item.group(1);
            var last = label.substring(label.lastIndexOf('.') + 1);
            return Optional.of(new Heading(line, Kind.ITEM, label, Integer.parseInt(last), item.group(3)));
        }
        return Optional.of(ITEM_WITH_FIGURE.matcher(line.text()))
                .filter(Matcher::matches)
                .map(it -> new Heading(line, Kind.ITEM, it.group(1), Integer.parseInt(it.group(1)), it.group(2)));
    }

    private static Optional<Heading> letter(Line line) {
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
        return kind == Kind.ITEM && label.contains(".") ? label.substring(0, label.lastIndexOf('.')) : "";
    }

    /** A line that begins with a number and a figure may as well be a sentence that the end of a line cut. */
    boolean isDoubtful() {
        return kind == Kind.ITEM && Character.isDigit(title.charAt(0));
    }

    /** As one speaks of it: "mục II", "Phần thứ ba". */
    String named() {
        return kind == Kind.PART ? label : "mục " + label;
    }

    /** Whether this one may follow the other in one list. */
    boolean follows(Heading before) {
        return number == before.number + 1 || kind == Kind.CAPITAL && Counting.isCapitalAfter(label, before.label);
    }

    /** What should follow this one in its list, written as this one is. */
    String next() {
        return kind == Kind.CAPITAL ? Counting.capitalAfter(label) : labelOf(number + 1);
    }

    /** How the label of this list with another number would be written. */
    String labelOf(int other) {
        return switch (kind) {
            case PART -> {
                var at = label.lastIndexOf(' ') + 1;
                yield label.substring(0, at) + Counting.like(label.substring(at), other);
            }
            case CAPITAL -> Counting.capital(other);
            case SECTION -> Counting.roman(other);
            case ITEM -> prefix().isEmpty() ? String.valueOf(other) : prefix() + "." + other;
            case LETTER -> other >= 1 && other <= ALPHABET.length() ? ALPHABET.substring(other - 1, other) : "";
        };
    }
}
