package vn.chungtay.plancheck.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * How a document writes its numbers. All rules read Vietnamese notation; a document in another is read as if it were
 * written in it, and what is found is told as printed. Every sign keeps its position.
 */
public enum Notation {
    /** "1.234,5", or "1234,5" */
    VIETNAMESE {
        @Override
        String read(String text) {
            return text;
        }

        @Override
        String written(String text) {
            return text;
        }
    },
    /** "1,234.5", as a spreadsheet of foreign settings prints */
    ENGLISH {
        @Override
        String read(String text) {
            return NUMBER.matcher(text).replaceAll(Notation::swapped);
        }

        @Override
        String written(String text) {
            return read(text);
        }
    },
    /** "1 234,5" */
    SPACED {
        @Override
        String read(String text) {
            return WITH_SPACES.matcher(text).replaceAll(match -> match.group().replaceAll("[ \u00a0\u202f]", "."));
        }

        @Override
        String written(String text) {
            return NUMBER.matcher(text).replaceAll(match -> match.group().replace('.', ' '));
        }
    };

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.,])\\d+(?:[.,]\\d+)+(?![\\d/])");
    private static final Pattern WITH_SPACES =
            Pattern.compile("(?<![\\p{L}\\d.,/–-])\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?![\\d/])");
    private static final Pattern SURELY_ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern SURELY_VIETNAMESE =
            Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}|\\d+,(\\d{1,2}|\\d{4,})%?");
    private static final Pattern THOUSANDS_BY_COMMA = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DECIMALS_BY_POINT = Pattern.compile("\\d+\\.(\\d{1,2}|\\d{4,})%?");
    private static final Pattern SPACED_CELL = Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:,\\d+)?");
    private static final int ENOUGH = 3;

    /** As most of the figures in the tables are written; Vietnamese where they do not tell. */
    public static Notation of(DocumentText text) {
        var cells = text.lines().stream()
                .filter(TextLine::isRow)
                .flatMap(line -> List.of(line.cells()).stream().skip(1))
                .map(PlanText::plain)
                .toList();
        var vietnamese = count(cells, SURELY_VIETNAMESE);
        var english = count(cells, SURELY_ENGLISH);
        var byComma = count(cells, THOUSANDS_BY_COMMA);
        if (english + Math.min(byComma, count(cells, DECIMALS_BY_POINT)) >= ENOUGH && english + byComma > 2 * vietnamese) return ENGLISH;
        return count(cells, SPACED_CELL) >= ENOUGH && english == 0 ? SPACED : VIETNAMESE;
    }

    private static long count(List<String> cells, Pattern form) {
        var withUnit = Pattern.compile("[-–]?(?:" + form.pattern() + ")(?:\\s?[%\\p{L}].{0,12})?");
        return cells.stream().filter(cell -> withUnit.matcher(cell).matches()).count();
    }

    abstract String read(String text);

    abstract String written(String text);

    private static String swapped(MatchResult match) {
        var swapped = new StringBuilder();
        match.group().chars().forEach(sign -> swapped.append(sign == '.' ? ',' : sign == ',' ? '.' : (char) sign));
        return swapped.toString();
    }

    /** The document as the rules read it. */
    public DocumentText read(DocumentText text) {
        if (this == VIETNAMESE) return text;
        var lines = text.lines().stream().map(line -> new TextLine(line.number(), read(line.text()), line.where())).toList();
        return new DocumentText(text.name(), lines, text.unread());
    }

    /** The finding as the document is printed. */
    public Finding written(Finding finding, DocumentText printed) {
        if (this == VIETNAMESE) return finding;
        return new Finding(
                finding.gravity(),
                finding.kind(),
                place(finding.place(), printed),
                written(finding.printed()),
                written(finding.expected()),
                new Said(finding.reason().key(), finding.reason().arguments().stream().map(this::written).toList()),
                finding.related().stream().map(place -> place(place, printed)).toList());
    }

    /** The words of the line itself where they stand there, because not every number was written like most. */
    private Place place(Place read, DocumentText printed) {
        return line(printed, read.line())
                .flatMap(line -> {
                    var at = read(line).indexOf(read.quote());
                    return at < 0 ? Optional.empty() : Optional.of(line.substring(at, at + read.quote().length()));
                })
                .map(quote -> new Place(read.line(), quote))
                .orElseGet(() -> new Place(read.line(), written(read.quote())));
    }

    private static Optional<String> line(DocumentText printed, int number) {
        return IntStream.of(number).filter(at -> at >= 1 && at <= printed.lines().size()).mapToObj(at -> printed.lines().get(at - 1).text()).findFirst();
    }
}
