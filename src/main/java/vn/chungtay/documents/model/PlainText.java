package vn.chungtay.documents.model;

import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.documents.ReadRefusal;
import vn.chungtay.platform.file.TextBytes;

/** Text as it is: one line of the file is one line. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n|\u0085|\u2028|\u2029");
    private static final int MOST_LETTERS = 16_000_000;

    private PlainText() {}

    static void read(byte[] bytes, Lines out) {
        split(new String(bytes, TextBytes.charset(bytes, true)), out);
    }

    static void split(String text, Lines out) {
        if (text.length() > MOST_LETTERS) throw new RefusedFile(ReadRefusal.TOO_LONG);
        for (var line : LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1)) {
            if (line.indexOf('\t') >= 0) out.row(List.of(line.split("\t", -1)), "");
            else out.line(line, "");
        }
    }
}
