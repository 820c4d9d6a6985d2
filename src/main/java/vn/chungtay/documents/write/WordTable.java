package vn.chungtay.documents.write;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.write.Style.Align;
import vn.chungtay.documents.write.TableGrid.Placed;

/** A grid as a table of Word: fixed columns, a header that comes again on every page, rows that are never torn. */
final class WordTable {

    private static final int LINE_WIDTH = 4;
    private static final int SIDE_ROOM = 60;
    private static final int END_ROOM = 20;

    private final CTTbl table;
    private final TableGrid grid;
    private final long[] widths;
    /** For each column the merged cell that still reaches down, and how many rows of it are left. */
    private final @Nullable Placed[] above;
    private final int[] left;
    /** Whether the row that is being written stays with the one below. */
    private boolean kept;

    private WordTable(CTTbl table, TableGrid grid, double width) {
        this.table = table;
        this.grid = grid;
        this.widths = columns(grid.widths(), width);
        this.above = new Placed[widths.length];
        this.left = new int[widths.length];
    }

    /** @param width of the whole table in points */
    static void write(CTTbl table, TableGrid grid, double width) {
        new WordTable(table, grid, width).write();
    }

    private void write() {
        while (table.sizeOfTrArray() > 0) table.removeTr(0);
        frame();
        for (var i = 0; i < grid.rows().size(); i++) {
            kept = isKept(i);
            row(table.addNewTr(), grid.rows().get(i), i < grid.headRows());
        }
    }

    /** A low table stands on one page, and no last row stands on a page alone. */
    private boolean isKept(int row) {
        var last = grid.rows().size() - 1;
        return row < last && (grid.isLow() || row == last - 1);
    }

    private static long[] columns(List<Integer> weights, double width) {
        var sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().mapToLong(it -> Math.round(width * WordStyles.TWIPS * it / sum)).toArray();
    }

    private void frame() {
        var form = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        var width = form.isSetTblW() ? form.getTblW() : form.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        (form.isSetTblLayout() ? form.getTblLayout() : form.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        var borders = form.isSetTblBorders() ? form.getTblBorders() : form.addNewTblBorders();
        border(borders.isSetTop() ? borders.getTop() : borders.addNewTop());
        border(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom());
        border(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft());
        border(borders.isSetRight() ? borders.getRight() : borders.addNewRight());
        border(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH());
        border(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV());
        var room = form.addNewTblCellMar();
        room(room.addNewTop(), END_ROOM);
        room(room.addNewLeft(), SIDE_ROOM);
        room(room.addNewBottom(), END_ROOM);
        room(room.addNewRight(), SIDE_ROOM);
        var columns = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        for (var column : widths) columns.addNewGridCol().setW(BigInteger.valueOf(column));
    }

    private static void room(CTTblWidth side, int twips) {
        side.setType(STTblWidth.DXA);
        side.setW(BigInteger.valueOf(twips));
    }

    private static void border(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(LINE_WIDTH));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private void row(CTRow row, List<Placed> cells, boolean head) {
        var form = row.addNewTrPr();
        form.addNewCantSplit();
        if (head) form.addNewTblHeader();
        var next = 0;
        for (var column = 0; column < widths.length; ) {
            var covering = above[column];
            if (left[column] > 0 && covering != null) {
                cell(row.addNewTc(), covering, STMerge.CONTINUE);
                for (var i = column; i < column + covering.columns(); i++) left[i]--;
                column += covering.columns();
                continue;
            }
            var placed = cells.get(next++);
            cell(row.addNewTc(), placed, placed.rows() > 1 ? STMerge.RESTART : null);
            for (var i = column; i < column + placed.columns(); i++) {
                above[i] = placed;
                left[i] = placed.rows() - 1;
            }
            column += placed.columns();
        }
    }

    private void cell(CTTc cell, Placed placed, STMerge.@Nullable Enum merge) {
        var form = cell.addNewTcPr();
        var width = form.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths, placed.column(), placed.column() + placed.columns()).sum()));
        if (placed.columns() > 1) form.addNewGridSpan().setVal(BigInteger.valueOf(placed.columns()));
        if (merge != null) form.addNewVMerge().setVal(merge);
        form.addNewVAlign().setVal(STVerticalJc.CENTER);
        var paragraph = cell.addNewP();
        var look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(Style.CELL.wordId());
        if (kept) look.addNewKeepNext();
        if (placed.align() != Align.LEFT) look.addNewJc().setVal(WordStyles.alignment(placed.align()));
        if (merge == STMerge.CONTINUE || placed.text().isEmpty()) return;
        var run = paragraph.addNewR();
        if (placed.bold()) run.addNewRPr().addNewB();
        run.addNewT().setStringValue(placed.text());
    }
}
