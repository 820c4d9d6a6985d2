package vn.chungtay.documents.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The letters of Liberation Serif, which are as wide as those of Times New Roman, so that lines can be measured. */
final class Typeface {

    private static final String FOLDER = "liberation/LiberationSerif-";
    private static final Typeface REGULAR = read("Regular");
    private static final Typeface BOLD = read("Bold");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static Typeface of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** @param face "Regular", "Bold", "Italic" or "BoldItalic" */
    static InputStream open(String face) {
        try {
            return new ClassPathResource(FOLDER + face + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long a line is, in points. */
    double width(String line, double size) {
        try {
            double units = 0;
            for (var letter : line.codePoints().toArray()) units += font.getAdvanceWidth(glyphs.getGlyphId(letter));
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface read(String face) {
        try (var in = open(face)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
