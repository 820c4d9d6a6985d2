package vn.chungtay.documents;

import java.nio.file.Path;
import vn.chungtay.documents.model.AnyFormat;

/**
 * Reads a file that a stranger may have sent: {@code .docx}, {@code .pdf} with text, {@code .xlsx}, {@code .txt}. It
 * runs nothing that the file brings, fetches nothing that it names, and is bounded in time and memory whatever the file
 * claims. It needs no server and no database.
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

    /** Text that somebody typed or pasted, with tabs between the cells of tables. */
    ReadOutcome pasted(String name, String text);
}
