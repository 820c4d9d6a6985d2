package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;

/**
 * The lines above a table that belong to it: its title, its unit, the heading it stands under. What stands above the annex,
 * the sheet or the signature speaks of something else.
 */
final class TableTitle {

    private static final int MOST_LINES = 8;
    private static final int LONGEST = 160;

    private static final Pattern BEGINS = Pattern.compile(
            "(phụ lục|phụ biểu|biểu|bảng|mẫu)(\\s+(mẫu|số))*\\s*([ivx]+|\\d+|[a-d]\\d*)?(?!\\p{L}).*|[IVX]+[.)/].*|phần (thứ|[ivx]+).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SIGNATURE = Pattern.compile(
            "(TM|KT|TL|TUQ)\\.\\s.*|(PHÓ |QUYỀN )?(CHỦ TỊCH|TRƯỞNG PHÒNG|GIÁM ĐỐC|THỦ TRƯỞNG.*)|Nơi nhận:?.*");

    private static final Pattern NO_TITLE = Pattern.compile("[-+].*|.*[;:.]");

    private TableTitle() {}

    /** In the order of reading. */
    static List<TextLine> above(List<TextLine> before) {
        var title = new ArrayList<TextLine>();
        var nearest = before.reversed().stream().filter(line -> !line.text().isBlank()).limit(MOST_LINES).toList();
        for (var line : nearest) {
            var text = PlanText.plain(line.text());
            if (SIGNATURE.matcher(text).matches() || !sheet(line).equals(sheet(nearest.getFirst()))) break;
            var begins = text.length() < LONGEST && BEGINS.matcher(text).matches();
            if (begins || text.length() < LONGEST && !NO_TITLE.matcher(text).matches()) title.addFirst(line);
            if (begins) break;
        }
        return title;
    }

    /** The sheet of a workbook; empty in other documents. */
    private static Optional<String> sheet(TextLine line) {
        return line.where().filter(where -> where.startsWith("biểu ")).map(where -> where.replaceFirst(", dòng \\d+$", ""));
    }
}
