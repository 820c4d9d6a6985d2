package vn.chungtay.documents.model;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.chungtay.documents.ReadRefusal;
import vn.chungtay.platform.file.TextBytes;
import vn.chungtay.platform.sheet.SafeText;

/** A list with cells between commas, semicolons or tabs: each record is a row, whatever line ends stand in its cells. */
final class CsvText {

    private static final String SEPARATORS = ";,\t";
    private static final int MOST_LETTERS = 16_000_000;
    private static final int SAMPLE = 1 << 14;

    private CsvText() {}

    static void read(byte[] bytes, Lines out) throws IOException {
        var text = new String(bytes, TextBytes.charset(bytes, true));
        if (text.length() > MOST_LETTERS) throw new RefusedFile(ReadRefusal.TOO_LONG);
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator(bare)).get();
        for (var row : format.parse(new StringReader(bare))) out.row(cells(row), "");
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(it -> SafeText.unguarded(it.replaceAll("[\\r\\n\\t]+", " "))).toList();
    }

    /** The one that stands there most often; in Vietnam a comma begins the decimals, so a semicolon wins a tie. */
    private static char separator(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        var best = SEPARATORS.charAt(0);
        for (var candidate : SEPARATORS.toCharArray()) {
            if (count(sample, candidate) > count(sample, best)) best = candidate;
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(it -> it == letter).count();
    }
}
