package vn.chungtay.campaigns.model.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face of Liberation Serif within one document: loaded once, however many pages use it. */
final class Letters {

    private static final String FOLDER = "/liberation/LiberationSerif-";
    private static final double PER_EM = 1000;

    private final PDType0Font font;
    private final CmapLookup glyphs;

    private Letters(PDType0Font font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    /** @param face "Regular", "Bold" or "Italic" */
    static Letters of(PDDocument document, String face) {
        try (var in = Letters.class.getResourceAsStream(FOLDER + face + ".ttf")) {
            if (in == null) throw new IllegalStateException("no letters " + face);
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Vietnamese needs no substitution, and a ligature of "fi" would not be found by a search.
            read.setEnableGsub(false);
            return new Letters(PDType0Font.load(document, read, true), read.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return font;
    }

    /** What can be printed of a text: a letter that the face lacks becomes "?", so that no name stops a whole print. */
    String printable(String text) {
        var kept = new StringBuilder();
        text.codePoints().forEach(it -> kept.appendCodePoint(glyphs.getGlyphId(it) == 0 ? '?' : it));
        return kept.toString();
    }

    /** In points. */
    double width(String printable, double size) {
        try {
            return font.getStringWidth(printable) * size / PER_EM;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines no wider than that many points; a single word that is wider is cut. */
    List<String> wrapped(String text, double size, double most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : printable(text).split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= most) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) lines.add(line);
            line = word;
            while (width(line, size) > most) {
                var fits = fitting(line, size, most);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) lines.add(line);
        return lines;
    }

    private int fitting(String word, double size, double most) {
        var fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length()) {
            var next = word.offsetByCodePoints(fits, 1);
            if (width(word.substring(0, next), size) > most) break;
            fits = next;
        }
        return fits;
    }
}
