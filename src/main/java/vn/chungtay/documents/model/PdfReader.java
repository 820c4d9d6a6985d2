package vn.chungtay.documents.model;

import java.nio.file.Path;
import vn.chungtay.documents.ReadRefusal;

final class PdfReader {
    private PdfReader() {}

    static void read(Path file, Lines out) {
        throw new RefusedFile(ReadRefusal.OTHER_FORMAT);
    }
}
