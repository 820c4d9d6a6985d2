package vn.chungtay.documents;

import java.util.List;

/**
 * A file as lines of text in the order of reading, whatever its format was. A row of a table is one line, its cells
 * divided by tabs; a cell that is covered by a merged neighbour is there and empty, so that the cells of one column
 * stand at one position in every row. Text is in NFC.
 *
 * @param name of the file as its sender called it, or of the place where text was pasted
 * @param lines numbered from 1 without gaps; an empty line stays
 * @param unread what could not be read, and why; it is shown, never skipped in silence
 */
public record DocumentText(String name, List<TextLine> lines, List<Unread> unread) {

    public DocumentText {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }
}
