package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.ReadRefusal;
import vn.chungtay.documents.TextLine;
import vn.chungtay.documents.Unread;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.file.LegacyText;

/**
 * Lines as they are read, up to a bound of some 800 pages: what is longer than any plan is neither kept in memory nor
 * checked, for which the time grows with the square of the figures.
 */
final class Lines {

    private static final int MOST_LINES = 40_000;
    private static final int MOST_LETTERS = 2_000_000;
    private static final int MOST_UNREAD = 500;
    private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\t\\n\\r]\\s*");
    private static final Pattern BLANKS_AT_END = Pattern.compile(" +$");

    private final List<Raw> lines = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Set<UnreadPart> said = new HashSet<>();
    private long letters;

    /** Cleaned at the end only, because some letters of old encodings look like nothing in Unicode. */
    private record Raw(String text, String where) {}

    /** A line of its own; tabs in it divide cells. */
    void line(String text, String where) {
        letters += text.length();
        if (lines.size() == MOST_LINES || letters > MOST_LETTERS) throw new RefusedFile(ReadRefusal.TOO_LONG);
        lines.add(new Raw(text, where));
    }

    /** A row of a table; its cells keep their places, so that tabs at the end stay. */
    void row(List<String> cells, String where) {
        line(cells.stream().map(it -> BREAKS.matcher(it.strip()).replaceAll(" ")).collect(Collectors.joining("\t")), where);
    }

    void unread(UnreadPart part, String where) {
        if (unread.size() < MOST_UNREAD) unread.add(new Unread(lines.size(), where, part.message()));
    }

    /** For what is said of the document as a whole, at its first place. */
    void unreadOnce(UnreadPart part, String where) {
        if (said.add(part)) unread(part, where);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean areBlank() {
        return lines.stream().allMatch(it -> it.text.isBlank());
    }

    DocumentText document(String name) {
        while (lines.getLast().text.isBlank()) lines.removeLast();
        var encoding = LegacyText.ofDocument(lines.stream().map(Raw::text).toList());
        var read = new ArrayList<TextLine>(lines.size());
        for (var line : lines) {
            var where = Optional.of(line.where).filter(it -> !it.isEmpty());
            read.add(new TextLine(read.size() + 1, clean(encoding.read(line.text)), where));
        }
        return new DocumentText(Vietnamese.nfc(name), read, unread);
    }

    private static String clean(String text) {
        var spaced = SPACES.matcher(Vietnamese.nfc(text)).replaceAll(" ");
        return BLANKS_AT_END.matcher(INVISIBLE.matcher(spaced).replaceAll("")).replaceAll("");
    }
}
