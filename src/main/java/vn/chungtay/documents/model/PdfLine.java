package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters that stand at one height. */
record PdfLine(List<PdfPage.Glyph> glyphs) {

    /** As a share of the size of the letters. */
    private static final float SAME_HEIGHT = 0.45f;

    private static final float BLANK = 0.16f;
    private static final float COLUMN = 2.5f;

    /** From top to bottom. */
    static List<PdfLine> of(List<PdfPage.Glyph> glyphs) {
        var lines = new ArrayList<List<PdfPage.Glyph>>();
        glyphs.stream().sorted(Comparator.comparing(PdfPage.Glyph::y)).forEach(glyph -> {
            var last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && glyph.y() - last.getFirst().y() <= SAME_HEIGHT * Math.max(glyph.size(), last.getFirst().size())) last.add(glyph);
            else lines.add(new ArrayList<>(List.of(glyph)));
        });
        lines.forEach(line -> line.sort(Comparator.comparing(PdfPage.Glyph::x)));
        return lines.stream().map(PdfLine::new).toList();
    }

    /** The pieces that wide gaps divide, from left to right: one for running text. */
    List<PdfLine> pieces() {
        return pieces(COLUMN);
    }

    /** The same with another width, in sizes of the letters. */
    List<PdfLine> pieces(float gap) {
        var pieces = new ArrayList<PdfLine>();
        var piece = new ArrayList<PdfPage.Glyph>();
        for (var glyph : glyphs) {
            if (!piece.isEmpty() && glyph.x() - piece.getLast().end() > gap * glyph.size()) {
                pieces.add(new PdfLine(List.copyOf(piece)));
                piece.clear();
            }
            piece.add(glyph);
        }
        pieces.add(new PdfLine(List.copyOf(piece)));
        return pieces;
    }

    String text() {
        var text = new StringBuilder();
        float end = Float.MAX_VALUE;
        for (var glyph : glyphs) {
            if (glyph.x() - end > BLANK * glyph.size()) text.append(' ');
            text.append(glyph.text());
            end = Math.max(glyph.end(), end == Float.MAX_VALUE ? glyph.end() : end);
        }
        return text.toString();
    }

    float start() {
        return glyphs.getFirst().x();
    }

    float end() {
        return glyphs.getLast().end();
    }

    float y() {
        return glyphs.getFirst().y();
    }

    float size() {
        return glyphs.getFirst().size();
    }

    /** How much room the first word takes. */
    float firstWord() {
        float end = glyphs.getFirst().end();
        for (var glyph : glyphs) {
            if (glyph.x() - end > BLANK * glyph.size()) break;
            end = glyph.end();
        }
        return end - start();
    }
}
