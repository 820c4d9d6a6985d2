package vn.chungtay.plancheck.model.text;

import java.util.List;
import vn.chungtay.plancheck.Place;

/** Lines that belong together because the end of a page cut them; mostly there is one. */
record Paragraph(List<Line> lines, String text) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    static Paragraph of(List<Line> lines) {
        return new Paragraph(lines, String.join(" ", lines.stream().map(Line::text).toList()));
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
