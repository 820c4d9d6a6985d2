package vn.chungtay.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.chungtay.documents.model.AnyFormat;

/**
 * Reads a file that a stranger may have sent: {@code .docx}, {@code .pdf} with text, {@code .xlsx}, {@code .csv},
 * {@code .txt}. It runs nothing that the file brings, fetches nothing that it names, and is bounded in time and memory
 * whatever the file claims. It needs no server and no database.
 */
public interface DocumentReader {

    /** In bytes; a larger file is refused unread. */
    long LARGEST = 32L << 20;

    static DocumentReader standard() {
        return new AnyFormat();
    }

    /**
     * @param name as the sender called the file; its ending must agree with what the file holds
     */
    ReadOutcome read(String name, Path file);

    /** The same for bytes that are in no file; there is a copy as long as it is read. */
    default ReadOutcome read(String name, InputStream bytes) throws IOException {
        var copy = Files.createTempFile("chungtay-document-", ".tmp");
        try (bytes) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            return read(name, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Text that somebody typed or pasted, with tabs between the cells of tables. */
    ReadOutcome pasted(String name, String text);
}
