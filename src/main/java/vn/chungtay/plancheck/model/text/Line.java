package vn.chungtay.plancheck.model.text;

import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Place;

/**
 * A line that is not empty.
 *
 * @param printed as it stands in the file
 * @param text without the marks of bold type and headings that converters leave, blanks made single
 * @param row a row of a table; its text keeps the tabs
 */
record Line(int number, String printed, String text, Zone zone, boolean row) {

    private static final Pattern MARKS = Pattern.compile("\\*+|^#+\\s*|</?su[pb]>");
    private static final int QUOTE = 140;

    static Line of(TextLine line, Zone zone) {
        return new Line(line.number(), line.text().strip(), bare(line.text()), zone, line.isRow());
    }

    static String bare(String printed) {
        var text = printed.strip().replaceAll("^#+\\s*", "").replaceAll("^\\*\\s+", "- ");
        if (printed.indexOf('\t') >= 0) return MARKS.matcher(printed).replaceAll("").replaceAll("[ \u00a0]+", " ");
        return MARKS.matcher(text).replaceAll("").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    Place place() {
        return place(text);
    }

    Place place(String quote) {
        var words = quote.replace('\t', ' ').strip();
        return new Place(number, words.length() <= QUOTE ? words : words.substring(0, QUOTE).strip() + "…");
    }

    String[] cells() {
        var cells = text.split("\t", -1);
        for (var at = 0; at < cells.length; at++) cells[at] = cells[at].strip();
        return cells;
    }
}
