package vn.chungtay.campaigns.model.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws on one page of A4, from its upper left corner, in points. */
final class Ink implements AutoCloseable {

    static final double WIDTH = PDRectangle.A4.getWidth();
    static final double HEIGHT = PDRectangle.A4.getHeight();
    private static final float LINE = 0.5f;
    /** How much of a size lies above the line that letters stand on, by the eye. */
    private static final double ASCENT = 0.75;

    private final PDPageContentStream page;

    Ink(PDDocument document) {
        var added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        try {
            page = new PDPageContentStream(document, added);
            page.setLineWidth(LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param top of the line of text */
    void left(Letters letters, double size, double x, double top, String text) {
        var printable = letters.printable(text);
        if (printable.isEmpty()) return;
        try {
            page.beginText();
            page.setFont(letters.font(), (float) size);
            page.newLineAtOffset((float) x, (float) (HEIGHT - top - ASCENT * size));
            page.showText(printable);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void centred(Letters letters, double size, double middle, double top, String text) {
        left(letters, size, middle - letters.width(letters.printable(text), size) / 2, top, text);
    }

    /** In smaller letters where it would be wider than that; a name is never cut. */
    void fitted(Letters letters, double size, double x, double top, double most, String text) {
        var wide = letters.width(letters.printable(text), size);
        left(letters, wide <= most ? size : size * most / wide, x, top, text);
    }

    void line(double fromX, double fromY, double toX, double toY) {
        try {
            page.moveTo((float) fromX, (float) (HEIGHT - fromY));
            page.lineTo((float) toX, (float) (HEIGHT - toY));
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param side of the whole square, without a margin */
    void code(QrCode code, double x, double top, double side) {
        var module = side / code.size();
        try {
            for (int row = 0; row < code.size(); row++) {
                for (int from = 0; from < code.size(); from++) {
                    if (!code.dark()[row][from]) continue;
                    int to = from;
                    while (to < code.size() && code.dark()[row][to]) to++;
                    page.addRect(
                            (float) (x + from * module),
                            (float) (HEIGHT - top - (row + 1) * module),
                            (float) ((to - from) * module),
                            (float) module);
                    from = to;
                }
            }
            page.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            page.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
