package vn.chungtay.documents;

import java.util.Optional;

/**
 * One line of a document.
 *
 * @param number from 1; of a text file the line of the file
 * @param text without the line's end; cells of a table row are divided by tabs
 * @param where in the file as a person would look for it ("trang 3", "biểu Phụ lục I, dòng 12"); absent for plain text
 */
public record TextLine(int number, String text, Optional<String> where) {

    public boolean isRow() {
        return text.indexOf('\t') >= 0;
    }

    /** The cells of a table row, without blanks around them; a line that is no row is its only cell. */
    public String[] cells() {
        var cells = text.split("\t", -1);
        for (var i = 0; i < cells.length; i++) cells[i] = cells[i].strip();
        return cells;
    }
}
