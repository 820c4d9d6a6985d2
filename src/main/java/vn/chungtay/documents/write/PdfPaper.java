package vn.chungtay.documents.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes a composition as PDF, with its letters in the file, so that it looks the same on every machine. */
final class PdfPaper {

    private static final String FAMILY = "Paper";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PDDocument document;
    private final PdfRendererBuilder builder = new PdfRendererBuilder();

    private PdfPaper(PDDocument document) {
        this.document = document;
    }

    static byte[] write(Composition composition, PaperForm form) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            new PdfPaper(document).write(PageMarkup.of(composition, form), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String markup, ByteArrayOutputStream out) throws IOException {
        face("Regular", NORMAL, FontStyle.NORMAL);
        face("Bold", BOLD, FontStyle.NORMAL);
        face("Italic", NORMAL, FontStyle.ITALIC);
        face("BoldItalic", BOLD, FontStyle.ITALIC);
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineEnds());
        builder.usePDDocument(document);
        builder.withHtmlContent(markup, null);
        builder.toStream(out);
        builder.run();
    }

    /**
     * Without substitution of glyphs: Vietnamese needs none, it took nine tenths of the time, and a ligature of "fi"
     * would not be found again by whoever searches the text.
     */
    private void face(String face, int weight, FontStyle style) throws IOException {
        try (var in = Typeface.open(face)) {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters.setEnableGsub(false);
            var font = PDType0Font.load(document, letters, true);
            builder.useFont(new PDFontSupplier(font), FAMILY, weight, style, true);
        }
    }
}
