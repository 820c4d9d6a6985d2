package vn.chungtay.plancheck.model.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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

    private static final Pattern DECIDES = Pattern.compile("^QUYẾT ĐỊNH\\s*:?$");
    private static final Pattern PLAN = Pattern.compile("^(KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH)$");
    /** Readers of two columns set the title behind the date. */
    private static final Pattern TITLE = Pattern.compile("^(?:.* năm \\d{4} )?(?:KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH)$");
    private static final Pattern RECIPIENTS = Pattern.compile("^Nơi nhận\\b.*");
    private static final Pattern ANNEX =
            Pattern.compile("^(?:PHỤ LỤC|BIỂU|Phụ lục|Biểu)(?:\\s+(?:SỐ|số))?\\s*(?:[IVX]+|\\d+)?\\s*(?:[:.\\-–(].*|\\p{Lu}.*|)$");

    private static final Pattern OWN_DATE =
            Pattern.compile(",\\s*ngày\\s*([0-2]?\\d|3[01])\\s*tháng\\s*(1[0-2]|0?[1-9])\\s*năm\\s*(\\d{4})(?: KẾ HOẠCH| ĐỀ ÁN| CHƯƠNG TRÌNH| QUYẾT ĐỊNH)?$");
    /** Not of a date, and not the first of a period. */
    private static final Pattern YEAR = Pattern.compile("(?<!tháng \\d )(?<!tháng \\d\\d )năm (20\\d\\d)(?!\\s*[-–]\\s*20)");

    private final List<Line> lines;
    private final List<Paragraph> paragraphs;
    private final List<Heading> headings;
    private final List<List<Line>> tables;
    private @Nullable List<Citation> citations;

    private Writing(List<Line> lines) {
        this.lines = List.copyOf(lines);
        paragraphs = joined();
        headings = this.lines.stream().flatMap(line -> Heading.all(line).stream()).toList();
        tables = tablesOf(this.lines);
    }

    static Writing of(List<TextLine> text) {
        var filled = text.stream().filter(line -> !line.text().isBlank()).toList();
        var planAt = planAfterDecision(filled);
        var lines = new ArrayList<Line>();
        var zone = planAt > 0 ? Zone.DECISION : Zone.HEAD;
        for (var at = 0; at < filled.size(); at++) {
            if (at == planAt && planAt > 0) zone = Zone.HEAD;
            zone = zoneOf(Line.of(filled.get(at), zone));
            lines.add(Line.of(filled.get(at), zone));
        }
        return new Writing(lines);
    }

    /** Where the plan begins that a decision issues; 0 when there is no decision before it. */
    private static int planAfterDecision(List<TextLine> lines) {
        var decides = false;
        for (var at = 0; at < lines.size(); at++) {
            var text = Line.bare(lines.get(at).text());
            decides |= DECIDES.matcher(text).matches();
            if (decides && PLAN.matcher(text).matches()) return at;
        }
        return 0;
    }

    private static Zone zoneOf(Line line) {
        if (line.zone() == Zone.DECISION || line.row()) return line.zone();
        if (line.zone() != Zone.HEAD && ANNEX.matcher(line.text()).matches()) return Zone.ANNEX;
        if (line.zone() == Zone.ANNEX) return Zone.ANNEX;
        if (RECIPIENTS.matcher(line.text()).matches()) return Zone.CLOSING;
        var starts = Heading.of(line).filter(it -> it.kind() == Heading.Kind.SECTION).isPresent();
        return line.zone() == Zone.HEAD && starts ? Zone.BODY : line.zone();
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

    Stream<Heading> sections() {
        return headings.stream().filter(it -> it.kind() == Heading.Kind.SECTION && it.line().zone() == Zone.BODY);
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

    /** The lines under a heading of a section, to the next section. */
    List<Line> under(Heading section) {
        return lines(Zone.BODY)
                .filter(line -> line.number() >= section.line().number())
                .filter(line -> line.number() < end(section))
                .toList();
    }

    private int end(Heading section) {
        return sections()
                .mapToInt(it -> it.line().number())
                .filter(it -> it > section.line().number())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
