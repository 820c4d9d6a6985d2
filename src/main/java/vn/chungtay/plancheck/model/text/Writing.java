package vn.chungtay.plancheck.model.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;

/** A plan as the rules about words read it: lines in their zones, paragraphs made whole again, headings, tables. */
final class Writing {

    /** Readers of two columns set the title behind the date. */
    private static final Pattern TITLE = Pattern.compile("^(?:.* năm \\d{4} )?(?:KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH)$");
    private static final Pattern OWN_DATE =
            Pattern.compile(",\\s*ngày\\s*([0-2]?\\d|3[01])\\s*tháng\\s*(1[0-2]|0?[1-9])\\s*năm\\s*(\\d{4})(?: KẾ HOẠCH| ĐỀ ÁN| CHƯƠNG TRÌNH| QUYẾT ĐỊNH)?$");
    /** Not of a date, and not the first of a period. */
    private static final Pattern YEAR = Pattern.compile("(?<!tháng \\d )(?<!tháng \\d\\d )năm (20\\d\\d)(?!\\s*[-–]\\s*20)");

    private final List<Line> lines;
    private final List<Paragraph> paragraphs;
    private final List<Heading> headings;
    private final List<Heading> sections;
    private final List<List<Line>> tables;
    private @Nullable List<Citation> citations;

    private Writing(List<Line> lines) {
        this.lines = List.copyOf(lines);
        paragraphs = joined();
        headings = Headings.in(this.lines);
        sections = sectionsOf(headings);
        tables = tablesOf(this.lines);
    }

    static Writing of(List<TextLine> text) {
        return new Writing(Zones.of(text.stream().filter(line -> !line.text().isBlank()).toList()));
    }

    private List<Paragraph> joined() {
        var all = new ArrayList<Paragraph>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (!open.isEmpty() && !continues(open.getLast(), line)) {
                all.add(Paragraph.of(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) all.add(Paragraph.of(open));
        return List.copyOf(all);
    }

    /** A line in small letters goes on with the one before it when that one had not ended. */
    static boolean continues(Line before, Line line) {
        return !before.row() && !line.row() && before.zone() == line.zone() && line.zone() != Zone.CLOSING
                && Letters.startsSmall(line.text())
                && Heading.of(line).isEmpty()
                && !before.text().matches(".*[.;:!?…/]$");
    }

    private static List<List<Line>> tablesOf(List<Line> lines) {
        var all = new ArrayList<List<Line>>();
        var open = new ArrayList<Line>();
        for (var line : lines) {
            if (line.row()) open.add(line);
            else if (!open.isEmpty()) {
                all.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) all.add(List.copyOf(open));
        return List.copyOf(all);
    }

    List<Line> lines() {
        return lines;
    }

    /** All documents cited; looked for once, because several rules judge them. */
    List<Citation> citations() {
        if (citations == null) citations = Citation.in(this);
        return citations;
    }

    Stream<Line> lines(Zone zone) {
        return lines.stream().filter(line -> line.zone() == zone);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    Stream<Paragraph> paragraphs(Zone zone) {
        return paragraphs.stream().filter(it -> it.zone() == zone);
    }

    List<Heading> headings() {
        return headings;
    }

    /** The headings that divide the plan: parts, sections, capitals above them; items 1, 2, 3 where it has nothing else. */
    Stream<Heading> sections() {
        return sections.stream();
    }

    private static List<Heading> sectionsOf(List<Heading> headings) {
        var body = headings.stream().filter(it -> it.line().zone() == Zone.BODY).toList();
        if (Zones.isByItems(body)) return body.stream().filter(it -> it.kind() == Heading.Kind.ITEM && it.depth() == 1).toList();
        var divides = EnumSet.of(Heading.Kind.PART, Heading.Kind.SECTION);
        if (hasCapitalsOnTop(body)) divides.add(Heading.Kind.CAPITAL);
        return body.stream().filter(it -> divides.contains(it.kind())).toList();
    }

    /** Whether "A." stands above "I.", not below it. */
    private static boolean hasCapitalsOnTop(List<Heading> body) {
        return body.stream()
                .map(Heading::kind)
                .filter(it -> it == Heading.Kind.CAPITAL || it == Heading.Kind.SECTION)
                .findFirst()
                .filter(it -> it == Heading.Kind.CAPITAL)
                .isPresent();
    }

    /** Whether one more annex begins behind one line and at or before another, so that counting begins anew. */
    boolean beginsAnnexBetween(int after, int upTo) {
        return lines(Zone.ANNEX).anyMatch(it -> it.number() > after && it.number() <= upTo && Zones.isAnnexTitle(it));
    }

    /** Rows that follow each other. */
    List<List<Line>> tables() {
        return tables;
    }

    /** Whether the words stand anywhere, in whatever case. */
    boolean mentions(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return lines.stream().anyMatch(line -> line.text().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /**
     * Whether the plan is later than a day, as far as it shows: by its own date, else by the latest document it cites,
     * else by its year, where the year of the day itself proves nothing.
     */
    boolean issuedAfter(LocalDate day, Optional<LocalDate> latestCited) {
        if (latestCited.isPresent() && latestCited.get().isAfter(day)) return true;
        return ownDate().map(day::isBefore).orElseGet(() -> year().isPresent() && year().getAsInt() > day.getYear());
    }

    /** The day in the head of the paper; absent in a draft. */
    Optional<LocalDate> ownDate() {
        return lines.stream()
                .takeWhile(line -> line.zone() == Zone.HEAD || line.zone() == Zone.DECISION)
                .map(line -> OWN_DATE.matcher(line.text()))
                .filter(Matcher::find)
                .flatMap(it -> day(it).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher found) {
        var month = YearMonth.of(number(found, 3), number(found, 2));
        return month.isValidDay(number(found, 1)) ? Optional.of(month.atDay(number(found, 1))) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The year that the plan is for: the first "năm 2024" of its title. */
    OptionalInt year() {
        return lines.stream()
                .filter(line -> line.zone() == Zone.HEAD)
                .dropWhile(line -> !TITLE.matcher(line.text()).matches())
                .map(line -> YEAR.matcher(line.text()))
                .filter(Matcher::find)
                .mapToInt(it -> number(it, 1))
                .findFirst();
    }

    /** A section from its heading to the next that is not below it. */
    List<Line> under(Heading section) {
        return lines(Zone.BODY)
                .filter(line -> line.number() >= section.line().number())
                .filter(line -> line.number() < end(section))
                .toList();
    }

    private int end(Heading section) {
        return sections()
                .filter(it -> it.kind().compareTo(section.kind()) <= 0)
                .mapToInt(it -> it.line().number())
                .filter(it -> it > section.line().number())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
