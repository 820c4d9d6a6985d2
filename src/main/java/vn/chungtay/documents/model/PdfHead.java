package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The head of a table without lines: words over one column, and words that stand over several. */
final class PdfHead {

    private static final float APART = 0.55f;

    private PdfHead() {}

    /** One row, or two where some words stand over several columns: those above, and what is below them. */
    static List<List<String>> rows(List<PdfLine> lines, PdfBands bands) {
        var pieces = lines.stream().flatMap(line -> line.pieces(APART).stream()).toList();
        if (pieces.isEmpty()) return List.of();
        var over = pieces.stream().filter(piece -> bands.span(piece) > 1 && hasBelow(piece, pieces, bands)).toList();
        if (over.isEmpty()) return List.of(PdfColumns.cells(pieces, bands));
        var above = new ArrayList<>(Collections.nCopies(bands.count(), ""));
        var below = new ArrayList<>(above);
        for (var piece : pieces) {
            int column = over.contains(piece) ? bands.firstOf(piece) : bands.of(piece);
            var row = over.contains(piece) || !isUnder(piece, over, bands) ? above : below;
            row.set(column, (row.get(column) + " " + piece.text()).strip());
        }
        return List.of(above, below);
    }

    /** Words over several columns have words of these columns below them, each for itself. */
    private static boolean hasBelow(PdfLine piece, List<PdfLine> pieces, PdfBands bands) {
        int first = bands.firstOf(piece);
        return pieces.stream()
                        .filter(other -> other.y() > piece.y() + piece.size() / 2)
                        .map(bands::of)
                        .filter(column -> column >= first && column < first + bands.span(piece))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isUnder(PdfLine piece, List<PdfLine> over, PdfBands bands) {
        int column = bands.of(piece);
        return over.stream().anyMatch(wide -> piece.y() > wide.y() && column >= bands.firstOf(wide) && column < bands.firstOf(wide) + bands.span(wide));
    }
}
