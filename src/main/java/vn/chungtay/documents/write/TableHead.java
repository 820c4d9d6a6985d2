package vn.chungtay.documents.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chungtay.documents.write.TableGrid.Placed;

/**
 * The header of a table for PDF. The renderer loses the lines of a cell over several rows where a header comes again, so
 * such a cell is written as one for each of its rows, without lines between them and with its words in the middle.
 */
final class TableHead {

    private TableHead() {}

    /** @param look further classes of the style sheet, each with a blank before it */
    record Part(Placed cell, String look) {}

    /** Each row from left to right, without any cell that reaches into another row. */
    static List<List<Part>> of(List<List<Placed>> rows) {
        var split = new ArrayList<List<Part>>();
        rows.forEach(_ -> split.add(new ArrayList<>()));
        for (var at = 0; at < rows.size(); at++) {
            for (var cell : rows.get(at)) {
                for (var part = 0; part < cell.rows(); part++) split.get(at + part).add(part(cell, part));
            }
        }
        split.forEach(row -> row.sort(Comparator.comparingInt(it -> it.cell().column())));
        return split;
    }

    private static Part part(Placed cell, int at) {
        var middle = (cell.rows() - 1) / 2;
        var text = at == middle ? cell.text() : "";
        var look = (at < cell.rows() - 1 ? " open" : "") + (at == middle && cell.rows() % 2 == 0 ? " sunk" : "");
        return new Part(new Placed(cell.column(), cell.columns(), 1, text, cell.bold(), cell.align()), look);
    }
}
