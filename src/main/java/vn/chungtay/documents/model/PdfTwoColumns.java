package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text in two columns side by side, as bulletins have it: a white strip goes down between them, and both are mostly
 * full. It is read down the left one and then down the right one. The head of a paper and its signature, which stand side by
 * side as well, are short and no columns.
 *
 * @param from its first line among those of the page
 * @param to the line after its last
 */
record PdfTwoColumns(int from, int to, List<PdfLine> left, List<PdfLine> right) {

    private static final float STRIP = 0.8f;
    private static final int LEAST_LINES = 10;
    private static final double FULL = 0.75;
    private static final double MOSTLY = 0.6;

    /** Every stretch of a page that is printed so. */
    static List<PdfTwoColumns> in(List<PdfLine> lines) {
        var found = new ArrayList<PdfTwoColumns>();
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            float strip = 0;
            float end = Float.MAX_VALUE;
            while (to < lines.size() && lines.get(to).pieces(STRIP).size() == 2) {
                var pieces = lines.get(to).pieces(STRIP);
                float left = Math.max(strip, pieces.getFirst().end());
                float right = Math.min(end, pieces.getLast().start());
                if (left >= right) break;
                strip = left;
                end = right;
                to++;
            }
            if (to - from < LEAST_LINES) continue;
            var columns = of(lines, from, to);
            if (isFull(columns.left) && isFull(columns.right)) found.add(columns);
            from = to - 1;
        }
        return found;
    }

    private static PdfTwoColumns of(List<PdfLine> lines, int from, int to) {
        var pieces = lines.subList(from, to).stream().map(line -> line.pieces(STRIP)).toList();
        return new PdfTwoColumns(from, to, pieces.stream().map(List::getFirst).toList(), pieces.stream().map(List::getLast).toList());
    }

    /** Names in a list end where they like; lines of a text go to the margin. */
    private static boolean isFull(List<PdfLine> column) {
        float left = left(column);
        float width = right(column) - left;
        return column.stream().filter(line -> line.end() - left > FULL * width).count() > MOSTLY * column.size();
    }

    static float left(List<PdfLine> column) {
        return column.stream().map(PdfLine::start).min(Float::compare).orElse(0f);
    }

    static float right(List<PdfLine> column) {
        return column.stream().map(PdfLine::end).max(Float::compare).orElse(0f);
    }
}
