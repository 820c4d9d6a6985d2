package vn.chungtay.plans.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.ReadOutcome;

/** A paper of our own, opened again as any other Word file is. */
final class WrittenPaper {

    private static final String NAME = "ke-hoach.docx";

    private WrittenPaper() {}

    static DocumentText read(byte[] word) {
        try {
            return switch (DocumentReader.standard().read(NAME, new ByteArrayInputStream(word))) {
                case ReadOutcome.Read it -> it.text();
                case ReadOutcome.Refused it -> throw new IllegalStateException("our own paper is refused: " + it.reason());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
