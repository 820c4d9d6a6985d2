package vn.chungtay.documents.model;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.chungtay.documents.ReadRefusal;

/**
 * PDF with text: what stands at one height is a line, lines that were broken at the margin are one paragraph again, and
 * ruled tables come out row by row. Numbers of pages are left out.
 */
final class PdfReader {

    private static final int MOST_PAGES = 1000;
    private static final long IN_MEMORY = 8L << 20;
    private static final long ON_DISK = 512L << 20;
    /** Share of the page; below it are emblems, stamps and signatures. */
    private static final double LARGE_PICTURE = 0.15;

    private PdfReader() {}

    static void read(Path file, Lines out) throws IOException {
        PdfGuard.inspect(file);
        var storage = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache;
        try (var document = Loader.loadPDF(file.toFile(), storage)) {
            if (document.isEncrypted()) throw new RefusedFile(ReadRefusal.PASSWORD);
            if (document.getNumberOfPages() > MOST_PAGES) throw new RefusedFile(ReadRefusal.TOO_MANY_PAGES);
            pages(document, out);
        } catch (InvalidPasswordException e) {
            throw new RefusedFile(ReadRefusal.PASSWORD);
        }
    }

    private static void pages(PDDocument document, Lines out) throws IOException {
        var paragraphs = new PdfParagraphs(out);
        var engine = new PdfEngine();
        int texts = 0;
        int number = 0;
        for (var sheet : document.getPages()) {
            var where = "trang " + ++number;
            var page = engine.read(sheet);
            if (page.glyphs().isEmpty()) {
                paragraphs.end();
                if (page.pictured() > 0) out.unread(UnreadPart.PAGE_WITHOUT_TEXT, where);
                else if (page.written()) out.unread(UnreadPart.LETTERS_WITHOUT_MEANING, where);
                continue;
            }
            texts++;
            paragraphs.page(page, where);
            if (page.pictured() > LARGE_PICTURE) out.unread(UnreadPart.PICTURE, where);
        }
        paragraphs.end();
        if (texts == 0) throw new RefusedFile(ReadRefusal.ONLY_PICTURES);
    }
}
