package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/**
 * Finds a printed line again in the text that was made of it, where it has lost its mark, its end and perhaps its small
 * letter. One sentence may stand in several places; which of them is the line follows from the order of the lines.
 */
public final class LineInText {

    private final Pattern was;
    private final String is;

    private LineInText(String was, String is) {
        this.was = Pattern.compile("(?:" + Pattern.quote(was) + "|" + Pattern.quote(capital(was)) + ")");
        this.is = is;
    }

    /**
     * @param part the lines of the part of the text that was made of the line, each with its cells
     * @param printed all lines of the plan in their order, as they were before this change
     * @param line one of these
     * @param after the words that it has from now on
     * @return the part with these words in the place of the line, and nowhere else; empty if its words do not stand there
     *     as often as in the printed lines, so that somebody has rewritten some and nobody can tell which
     */
    public static Optional<List<List<String>>> replaced(
            List<List<String>> part, List<PrintedLine> printed, PrintedLine line, String after) {
        var was = core(line.corrected());
        var is = core(after);
        if (was.equals(is)) return Optional.of(part);
        if (was.isEmpty()) return Optional.empty();
        var beside = printed.stream().filter(it -> it.to() == line.to()).toList();
        return new LineInText(was, is).in(part, beside, line);
    }

    private Optional<List<List<String>>> in(List<List<String>> part, List<PrintedLine> beside, PrintedLine line) {
        var printed = beside.stream().mapToLong(it -> count(plain(it.corrected()))).sum();
        var standing = part.stream().flatMap(List::stream).mapToLong(this::count).sum();
        if (printed != standing) return Optional.empty();
        var earlier = beside.stream().filter(it -> it.number() < line.number()).mapToLong(it -> count(plain(it.corrected()))).sum();
        return Optional.of(replaced(part, earlier));
    }

    private long count(String words) {
        return was.matcher(words).results().count();
    }

    /** @param skipped places that stay as they are */
    private List<List<String>> replaced(List<List<String>> part, long skipped) {
        var left = skipped;
        var lines = new ArrayList<List<String>>();
        for (var line : part) {
            var cells = new ArrayList<String>();
            for (var cell : line) {
                cells.add(left < 0 ? cell : replaced(cell, left));
                left -= count(cell);
            }
            lines.add(List.copyOf(cells));
        }
        return List.copyOf(lines);
    }

    private String replaced(String cell, long skipped) {
        var place = was.matcher(cell).results().skip(skipped).findFirst();
        return place.map(it -> cell.substring(0, it.start()) + like(it.group()) + cell.substring(it.end())).orElse(cell);
    }

    private String like(String found) {
        return Character.isUpperCase(found.codePointAt(0)) ? capital(is) : is;
    }

    private static String core(String line) {
        return plain(line)
                .replaceFirst("^(?:[-–+•*]|Điều\\s+\\d+\\s*[.:]|(?:\\d{1,2}|[a-zđ]|[IVX]{1,5})\\s*[.)])\\s*", "")
                .replaceFirst("\\s*(?:[;.,]|\\./\\.)+$", "");
    }

    private static String plain(String line) {
        return Vietnamese.nfc(line).replace("**", "").replaceFirst("^#+\\s*", "").strip();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1);
    }
}
