package vn.chungtay.campaigns.model.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Certificates as one PDF, a page for each; who has more than {@value CertificatePage#MOST_MEMBERS} members gets a second
 * page. All pages of a document share its letters, which is what makes thousands of them quick and small.
 */
public final class CertificatePages {

    private CertificatePages() {}

    public record Written(byte[] content, int pages) {}

    public static Written write(List<Certificate> certificates) {
        try (var document = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            var letters = CertificatePage.Faces.of(document);
            for (var certificate : certificates) CertificatePage.draw(document, letters, certificate);
            var pages = document.getNumberOfPages();
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new Written(out.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several documents as one, in this order; one without pages of none. */
    public static Written joined(List<byte[]> parts) {
        if (parts.isEmpty()) return write(List.of());
        var out = new ByteArrayOutputStream();
        var merger = new PDFMergerUtility();
        parts.forEach(it -> merger.addSource(new RandomAccessReadBuffer(it)));
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
            return new Written(out.toByteArray(), pages(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pages(byte[] document) throws IOException {
        try (var read = org.apache.pdfbox.Loader.loadPDF(document)) {
            return read.getNumberOfPages();
        }
    }
}
