package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * How much of a text the rules look at. Rules compare the figures of a sentence, a paragraph, a table with each other; a file in
 * which one of these has no end would take them hours. Long paragraphs are therefore read in pieces of whole sentences, and what
 * is larger than any official ever wrote is not read. Both are findings, so that nobody takes silence for correctness.
 */
public final class Reach {

    /** The longest sentence of the plans at hand has 841 signs and 23 figures. */
    private static final int LONGEST_SENTENCE = 6_000;

    private static final int MOST_FIGURES = 300;
    private static final int MOST_CELLS = 80;
    private static final int MOST_ROWS = 12_000;
    private static final int MOST_LINES = 50_000;
    private static final int QUOTE = 60;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private final List<TextLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final DocumentText text;

    private Reach(DocumentText text) {
        this.text = text;
        var all = text.lines();
        var end = Math.min(all.size(), MOST_LINES);
        for (var at = 0; at < end; ) at = all.get(at).isRow() ? table(all.subList(0, end), at) : paragraph(all.get(at), at);
        if (end < all.size()) add(all.get(end), "plancheck.reach.lines", MOST_LINES);
    }

    public static Reach of(DocumentText text) {
        return new Reach(text);
    }

    /** What the rules read; a paragraph read in pieces is several lines of one number. */
    public DocumentText read() {
        return new DocumentText(text.name(), lines, text.unread());
    }

    /** What they do not read, with its place. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the place behind the table. */
    private int table(List<TextLine> all, int from) {
        var to = from;
        while (to < all.size() && all.get(to).isRow()) to++;
        var rows = all.subList(from, to);
        var cells = rows.stream().mapToInt(row -> row.text().split("\t", -1).length).max().orElse(0);
        if (cells > MOST_CELLS) add(rows.getFirst(), "plancheck.reach.cells", cells, MOST_CELLS);
        else if (rows.size() > MOST_ROWS) add(rows.getFirst(), "plancheck.reach.rows", rows.size(), MOST_ROWS);
        else for (var row : rows) row(row);
        return to;
    }

    private void row(TextLine row) {
        if (row.text().length() <= MOST_CELLS * LONGEST_SENTENCE) lines.add(row);
        else add(row, "plancheck.reach.row", row.text().length());
    }

    private int paragraph(TextLine line, int at) {
        if (line.text().length() <= LONGEST_SENTENCE && figures(line.text()) <= MOST_FIGURES) lines.add(line);
        else pieces(line);
        return at + 1;
    }

    private void pieces(TextLine line) {
        var before = lines.size();
        var open = new StringBuilder();
        var figures = 0L;
        for (var sentence : END_OF_SENTENCE.split(line.text())) {
            var own = figures(sentence);
            var readable = sentence.length() <= LONGEST_SENTENCE && own <= MOST_FIGURES;
            if (!readable || open.length() + sentence.length() > LONGEST_SENTENCE || figures + own > MOST_FIGURES) {
                piece(line, open);
                figures = 0;
            }
            if (readable) open.append(open.isEmpty() ? "" : " ").append(sentence);
            else add(new TextLine(line.number(), sentence, line.where()), "plancheck.reach.sentence", own, sentence.length(), MOST_FIGURES, LONGEST_SENTENCE);
            figures += readable ? own : 0;
        }
        piece(line, open);
        if (lines.size() > before + 1) add(line, "plancheck.reach.paragraph", LONGEST_SENTENCE, MOST_FIGURES);
    }

    private void piece(TextLine line, StringBuilder text) {
        if (!text.isEmpty()) lines.add(new TextLine(line.number(), text.toString(), line.where()));
        text.setLength(0);
    }

    private static long figures(String text) {
        return FIGURE.matcher(text).results().count();
    }

    private void add(TextLine line, String why, long... arguments) {
        var quote = line.text().replace('\t', ' ').strip();
        var place = new Place(line.number(), quote.substring(0, Math.min(QUOTE, quote.length())));
        findings.add(new Finding(Gravity.CONTRADICTION, FindingKind.NOT_CHECKED, place, "", "", new Said(why, LongStream.of(arguments).mapToObj(it -> Figure.print(BigDecimal.valueOf(it), 0)).toList()), List.of()));
    }
}
