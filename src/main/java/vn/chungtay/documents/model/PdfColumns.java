package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table that no lines divide: rows with several figures that stand below each other. The head is what stands close above
 * it, and a name of several lines is put together again in the row that it is nearest to.
 *
 * @param from its first line among those of the page
 * @param to the line after its last
 */
record PdfColumns(int from, int to, List<List<String>> rows) {

    private static final Pattern FIGURE = Pattern.compile("[-–]?\\d[\\d.,]*%?|[-–]|[IVX]{1,5}");
    private static final Pattern DIGITS = Pattern.compile(".*\\d.*");
    private static final Pattern TITLE = Pattern.compile("(?iu).*(?:đơn vị( tính)?|đvt|biểu|bảng|phụ lục)\\s*[:\\d].*|^\\(.*\\)$|.*[.;:]$|^(?:[IVX]+|\\d+)\\.\\s.*");

    /** In sizes of the letters: figures of two columns stand further apart than two words. */
    private static final float APART = 0.55f;

    private static final float NEXT_LINE = 2.4f;
    private static final int LEAST_FIGURES = 3;
    private static final int LEAST_ROWS = 3;
    private static final int MOST_LINES_OF_A_NAME = 4;
    private static final int MOST_LINES_OF_A_HEAD = 8;
    private static final float ROOM_OF_A_NAME = 0.6f;

    /** The tables among the lines of a page, from top to bottom. */
    static List<PdfColumns> in(List<PdfLine> lines) {
        var tables = new ArrayList<PdfColumns>();
        for (int at = 0; at < lines.size(); at++) {
            if (!isData(lines.get(at))) continue;
            var data = dataFrom(lines, at);
            if (data.size() < LEAST_ROWS) continue;
            int before = tables.isEmpty() ? 0 : tables.getLast().to;
            tables.add(table(lines, data, before));
            at = tables.getLast().to - 1;
        }
        return tables;
    }

    private static boolean isData(PdfLine line) {
        return line.pieces(APART).stream().filter(PdfColumns::isFigure).count() >= LEAST_FIGURES;
    }

    private static boolean isFigure(PdfLine piece) {
        return FIGURE.matcher(piece.text()).matches();
    }

    /** The rows with figures that belong together: between two of them stand lines of names only. */
    private static List<Integer> dataFrom(List<PdfLine> lines, int first) {
        var data = new ArrayList<>(List.of(first));
        float width = width(lines);
        for (int at = first + 1; at < lines.size() && at - data.getLast() <= MOST_LINES_OF_A_NAME; at++) {
            if (isData(lines.get(at))) data.add(at);
            else if (lines.get(at).end() - lines.get(at).start() > ROOM_OF_A_NAME * width) break;
        }
        return data;
    }

    private static float width(List<PdfLine> lines) {
        float left = lines.stream().map(PdfLine::start).min(Float::compare).orElse(0f);
        return lines.stream().map(PdfLine::end).max(Float::compare).orElse(0f) - left;
    }

    private static PdfColumns table(List<PdfLine> lines, List<Integer> data, int before) {
        var pieces = data.stream().flatMap(at -> lines.get(at).pieces(APART).stream()).toList();
        var bands = PdfBands.of(pieces.stream().filter(PdfColumns::isFigure).toList(), pieces.stream().filter(piece -> !isFigure(piece)).toList());
        int from = data.getFirst();
        while (from > before && data.getFirst() - from < MOST_LINES_OF_A_HEAD && isHead(lines.get(from - 1), lines.get(from), bands)) from--;
        int to = data.getLast() + 1;
        while (to < lines.size() && to - data.getLast() <= 2 && isRestOfName(lines.get(to - 1), lines.get(to), bands)) to++;
        var rows = new ArrayList<>(PdfHead.rows(lines.subList(from, data.getFirst()), bands));
        rows.addAll(body(lines, data, to, bands));
        return new PdfColumns(from, to, rows);
    }

    /** Close above, within the table, and no title or sentence. */
    private static boolean isHead(PdfLine line, PdfLine below, PdfBands bands) {
        boolean near = below.y() - line.y() < NEXT_LINE * line.size();
        boolean alone = line.pieces(APART).size() == 1;
        return near
                && line.start() > bands.left() - 2 * line.size()
                && line.end() < bands.right() + 4 * line.size()
                && !(alone && (TITLE.matcher(line.text()).matches() || bands.span(line) * 2 > bands.count()));
    }

    private static boolean isRestOfName(PdfLine above, PdfLine line, PdfBands bands) {
        return line.y() - above.y() < 1.5f * line.size()
                && line.pieces(APART).size() == 1
                && !DIGITS.matcher(line.text()).matches()
                && bands.span(line) == 1
                && line.end() - line.start() < (bands.right() - bands.left()) / 2
                && above.start() < line.end() && line.start() < above.pieces(APART).stream().filter(piece -> !isFigure(piece)).map(PdfLine::end).max(Float::compare).orElse(0f);
    }

    private static List<List<String>> body(List<PdfLine> lines, List<Integer> data, int to, PdfBands bands) {
        var own = new ArrayList<>(data);
        IntStream.range(data.getFirst(), to).filter(at -> !data.contains(at) && isFigure(lines.get(at).pieces(APART).getFirst())).forEach(own::add);
        Collections.sort(own);
        var rows = new ArrayList<List<PdfLine>>();
        own.forEach(_ -> rows.add(new ArrayList<>()));
        for (int at = data.getFirst(); at < to; at++) rows.get(own.indexOf(rowOf(lines, own, at))).addAll(lines.get(at).pieces(APART));
        return rows.stream().map(row -> cells(row, bands)).toList();
    }

    /** A line without figures goes on with the line that it stands nearer to, the one above or the one below. */
    private static int rowOf(List<PdfLine> lines, List<Integer> own, int line) {
        int at = line;
        while (!own.contains(at)) {
            boolean above = at > own.getFirst() && (at > own.getLast() || gap(lines, at - 1) <= gap(lines, at));
            if (!above) {
                while (!own.contains(at)) at++;
                return at;
            }
            at--;
        }
        return at;
    }

    /** From one line to the next, as halves of a point, because places are not exact. */
    private static int gap(List<PdfLine> lines, int line) {
        return Math.round(2 * (lines.get(line + 1).y() - lines.get(line).y()));
    }

    /** One cell for each column; pieces of one column one after the other as they stand below each other. */
    static List<String> cells(List<PdfLine> pieces, PdfBands bands) {
        var cells = new ArrayList<>(Collections.nCopies(bands.count(), ""));
        for (var piece : pieces) {
            int column = bands.of(piece);
            cells.set(column, (cells.get(column) + " " + piece.text()).strip());
        }
        return cells;
    }

    /** The table that begins with a line. */
    static Optional<PdfColumns> at(List<PdfColumns> tables, int line) {
        return tables.stream().filter(table -> table.from == line).findFirst();
    }
}
