package vn.chungtay.documents.write;

import java.util.List;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PageLine;
import vn.chungtay.documents.write.Piece.Grid;
import vn.chungtay.documents.write.Piece.Line;
import vn.chungtay.documents.write.Piece.Run;
import vn.chungtay.documents.write.Style.Align;
import vn.chungtay.documents.write.TableGrid.Placed;

/** The lines of a body as a page shows them: by the numbering of the paper itself, so that both count alike. */
final class PageLines {

    private PageLines() {}

    static List<PageLine> of(List<Block> body, List<Annex> annexes) {
        return Numbering.of(body, Composition.annexNames(annexes)).stream().map(PageLines::line).toList();
    }

    private static PageLine line(Piece piece) {
        return switch (piece) {
            case Line it -> new PageLine.Text(
                    it.style().cssClass(), it.runs().stream().map(PageLines::stretch).toList());
            case Grid it -> new PageLine.Table(
                    it.cells().headRows(),
                    it.cells().rows().stream().map(row -> row.stream().map(PageLines::cell).toList()).toList(),
                    it.origin());
        };
    }

    private static PageLine.Stretch stretch(Run run) {
        return new PageLine.Stretch(run.text(), run.bold(), run.slanted(), run.origin());
    }

    private static PageLine.TableCell cell(Placed cell) {
        return new PageLine.TableCell(
                cell.text(), cell.columns(), cell.rows(), cell.bold(), cell.align() == Align.RIGHT);
    }
}
