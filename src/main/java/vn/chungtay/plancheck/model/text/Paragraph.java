package vn.chungtay.plancheck.model.text;

import java.util.List;
import vn.chungtay.plancheck.Place;

/**
 * Lines that belong together because the end of a page cut them; mostly there is one.
 *
 * @param folded the text in bare letters, letter for letter
 */
record Paragraph(List<Line> lines, String text, String folded) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    static Paragraph of(List<Line> lines) {
        var text = String.join(" ", lines.stream().map(Line::text).toList());
        return new Paragraph(lines, text, Letters.fold(text));
    }

    Line first() {
        return lines.getFirst();
    }

    Zone zone() {
        return first().zone();
    }

    /** The line in which a place of the joined text stands. */
    Line at(int offset) {
        var end = 0;
        for (var line : lines) {
            end += line.text().length() + 1;
            if (offset < end) return line;
        }
        return lines.getLast();
    }

    Place place(int offset, String quote) {
        return at(offset).place(quote);
    }
}
