package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table without lines, from left to right: the room that its figures take, and between them the room of
 * the names. Names that reach over figures, as "Tổng cộng" does over the numbers of the rows, make no column.
 */
final class PdfBands {

    /** From where to where anything stands in a column. */
    private record Band(float from, float to) {

        boolean meets(Band other) {
            return from < other.to && other.from < to;
        }

        Band with(Band other) {
            return new Band(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final List<Band> bands;

    private PdfBands(List<Band> bands) {
        this.bands = bands;
    }

    /** Of the pieces of all rows with figures. */
    static PdfBands of(List<PdfLine> figures, List<PdfLine> names) {
        var found = joined(figures.stream().map(PdfBands::band).toList());
        var free = names.stream().map(PdfBands::band).filter(name -> found.stream().noneMatch(name::meets)).toList();
        var all = new ArrayList<>(found);
        all.addAll(joined(free));
        all.sort(Comparator.comparing(Band::from));
        return new PdfBands(all);
    }

    private static Band band(PdfLine piece) {
        return new Band(piece.start(), piece.end());
    }

    private static List<Band> joined(List<Band> pieces) {
        var bands = new ArrayList<Band>();
        for (var piece : pieces.stream().sorted(Comparator.comparing(Band::from)).toList()) {
            if (!bands.isEmpty() && bands.getLast().meets(piece)) bands.set(bands.size() - 1, bands.getLast().with(piece));
            else bands.add(piece);
        }
        return bands;
    }

    int count() {
        return bands.size();
    }

    float right() {
        return bands.getLast().to;
    }

    float left() {
        return bands.getFirst().from;
    }

    /** The column in which most of a piece stands; the nearest where it stands between two. */
    int of(PdfLine piece) {
        var own = band(piece);
        int best = 0;
        for (int at = 1; at < bands.size(); at++) if (closeness(own, bands.get(at)) > closeness(own, bands.get(best))) best = at;
        return best;
    }

    /** Common width; below zero the distance between them. */
    private static float closeness(Band one, Band other) {
        return Math.min(one.to, other.to) - Math.max(one.from, other.from);
    }

    /** How many columns a piece reaches over, the first being that it begins with; 1 where it stands in one. */
    int span(PdfLine piece) {
        return (int) bands.stream().filter(band(piece)::meets).count();
    }

    int firstOf(PdfLine piece) {
        for (int at = 0; at < bands.size(); at++) if (bands.get(at).meets(band(piece))) return at;
        return of(piece);
    }
}
