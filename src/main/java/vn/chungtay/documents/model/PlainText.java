package vn.chungtay.documents.model;

import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.documents.ReadRefusal;
import vn.chungtay.platform.file.TextBytes;

/** Text as it is: one line of the file is one line. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n|\u0085|\u2028|\u2029");
    /** Rows that are drawn with bars, as plain text and Markdown have them; at least two cells. */
    private static final Pattern DRAWN_ROW = Pattern.compile("\\s*\\|[^\\t]*\\|[^\\t]*\\|\\s*");
    private static final Pattern DRAWN_RULE = Pattern.compile("\\s*[|+](?:[\\s:=-]*[-=]{2,}[\\s:=-]*[|+])+\\s*");
    private static final int MOST_LETTERS = 16_000_000;

    private PlainText() {}

    static void read(byte[] bytes, Lines out) {
        split(new String(bytes, TextBytes.charset(bytes, true)), out);
    }

    static void split(String text, Lines out) {
        if (text.length() > MOST_LETTERS) throw new RefusedFile(ReadRefusal.TOO_LONG);
        for (var line : LINE_END.split(text.startsWith("\uFEFF") ? text.substring(1) : text, -1)) {
            if (DRAWN_RULE.matcher(line).matches()) out.line("", "");
            else if (DRAWN_ROW.matcher(line).matches()) out.row(List.of(inner(line).split("\\|", -1)), "");
            else if (line.indexOf('\t') >= 0) out.row(List.of(line.split("\t", -1)), "");
            else out.line(line, "");
        }
    }

    /** Without the bars at both ends. */
    private static String inner(String row) {
        var bare = row.strip();
        return bare.substring(1, bare.length() - 1);
    }
}
