package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs together again that were broken at the margin, also over the end of a page. A line was broken there if
 * the first word of the next one had no more room.
 */
final class PdfParagraphs {

    private static final Pattern NUMBER_OF_PAGE = Pattern.compile("(?:trang\\s*)?[-–—]?\\s*\\d{1,3}\\s*(?:/\\s*\\d{1,3})?\\s*[-–—]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINS_ITEM = Pattern.compile("^(?:[-+*•–]\\s|\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s|[a-zđ][.)]\\s|[IVX]{1,5}\\.\\s).*");
    /** "74/2022/NQ-" goes on without a blank. */
    private static final Pattern BROKEN_WORD = Pattern.compile("[^\\s\\-–/][\\-/]$");

    private static final double EDGE = 0.07;
    private static final float BLANK = 0.3f;
    /** In sizes of the letters: lines further apart are of two paragraphs. */
    private static final float WIDE_GAP = 2.2f;
    private static final int PIECES_OF_A_ROW = 3;

    private final Lines out;
    private final StringBuilder paragraph = new StringBuilder();
    private String where = "";
    private @Nullable PdfLine last;
    private float margin;
    private float left;
    private float indent;

    PdfParagraphs(Lines out) {
        this.out = out;
    }

    /** One page after the other. */
    void page(PdfPage page, String where) {
        var grids = PdfGrid.of(page.rules());
        var running = new ArrayList<PdfPage.Glyph>();
        for (var glyph : withoutNumber(page)) if (grids.stream().noneMatch(grid -> grid.takes(glyph))) running.add(glyph);
        var lines = PdfLine.of(running);
        float right = lines.stream().map(PdfLine::end).max(Float::compare).orElse(0f);
        left = lines.stream().map(PdfLine::start).min(Float::compare).orElse(0f);
        int next = 0;
        boolean first = true;
        var tables = PdfColumns.in(lines);
        var columns = tables.isEmpty() ? PdfTwoColumns.in(lines) : List.<PdfTwoColumns>of();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            while (next < grids.size() && grids.get(next).top() < line.y()) table(grids.get(next++), where);
            var table = PdfColumns.at(tables, at);
            int here = at;
            var two = columns.stream().filter(it -> it.from() == here).findFirst();
            if (table.isPresent()) {
                end();
                table.get().rows().forEach(row -> out.row(row, where));
                at = table.get().to() - 1;
            } else if (two.isPresent()) {
                column(two.get().left(), where);
                column(two.get().right(), where);
                left = PdfTwoColumns.left(lines);
                at = two.get().to() - 1;
            } else line(line, right, where, first);
            first = false;
        }
        while (next < grids.size()) table(grids.get(next++), where);
        margin = right;
    }

    /** The number of the page goes first: lines of a table that is cut by the end of the page may run through it. */
    private static List<PdfPage.Glyph> withoutNumber(PdfPage page) {
        var glyphs = new ArrayList<PdfPage.Glyph>();
        for (var line : PdfLine.of(page.glyphs())) {
            boolean atEdge = line.y() < EDGE * page.height() || line.y() > (1 - EDGE) * page.height();
            if (!atEdge || !NUMBER_OF_PAGE.matcher(line.text().strip()).matches()) glyphs.addAll(line.glyphs());
        }
        return glyphs;
    }

    /** A paragraph may go on from the foot of one column to the head of the next. */
    private void column(List<PdfLine> lines, String where) {
        float before = margin;
        left = PdfTwoColumns.left(lines);
        for (int at = 0; at < lines.size(); at++) line(lines.get(at), at == 0 ? before : PdfTwoColumns.right(lines), where, at == 0);
        margin = PdfTwoColumns.right(lines);
    }

    private void table(PdfGrid grid, String where) {
        end();
        grid.rows().forEach(row -> out.row(row, where));
    }

    private void line(PdfLine line, float right, String where, boolean firstOfPage) {
        var pieces = line.pieces();
        if (pieces.size() >= PIECES_OF_A_ROW) {
            end();
            out.row(pieces.stream().map(PdfLine::text).toList(), where);
            return;
        }
        if (pieces.size() > 1) {
            end();
            pieces.forEach(piece -> out.line(piece.text(), where));
            return;
        }
        if (!goesOn(line, firstOfPage ? margin : right, firstOfPage)) {
            end();
            this.where = where;
            indent = line.start() - left;
        }
        if (!paragraph.isEmpty() && !BROKEN_WORD.matcher(paragraph).find() && !line.text().startsWith("/")) paragraph.append(' ');
        paragraph.append(line.text());
        last = line;
    }

    /** Whether the line continues the paragraph of the one before. */
    private boolean goesOn(PdfLine line, float right, boolean firstOfPage) {
        var before = last;
        if (before == null || paragraph.isEmpty()) return false;
        boolean full = before.end() + BLANK * line.size() + line.firstWord() > right;
        boolean near = firstOfPage || line.y() - before.y() < WIDE_GAP * line.size();
        return full && near && Math.abs(line.size() - before.size()) < 1 && standsAsContinued(line);
    }

    /** Where first lines are indented, the others begin at the margin; elsewhere only the sign of an item tells. */
    private boolean standsAsContinued(PdfLine line) {
        float own = line.start() - left;
        if (indent > line.size() / 2) return own < indent - line.size() / 2;
        return own <= indent + line.size() / 2 && !BEGINS_ITEM.matcher(line.text()).matches();
    }

    /** The paragraph is complete. */
    void end() {
        if (!paragraph.isEmpty()) out.line(paragraph.toString(), where);
        paragraph.setLength(0);
        last = null;
    }
}
