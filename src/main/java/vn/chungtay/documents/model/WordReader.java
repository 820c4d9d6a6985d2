package vn.chungtay.documents.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Word files: paragraphs, tables and text boxes in the order of the body, with the automatic numbers that Word shows.
 * Read element by element, because a document in memory as a whole is ten times its size.
 */
final class WordReader {

    private static final String PAGE = "lastRenderedPageBreak";
    private static final int PIECES_OF_A_ROW = 3;

    private static final Pattern HEADER = Pattern.compile("word/(header|footer)\\d*\\.xml");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int MOST_HEADERS = 30;

    private final Lines out;
    private final boolean paged;
    private int page = 1;
    private int tables;

    private WordReader(Lines out, boolean paged) {
        this.out = out;
        this.paged = paged;
    }

    static void read(Path file, Lines out) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var reader = new WordReader(out, knowsPages(zip));
            if (hasHeaders(zip)) out.unreadOnce(UnreadPart.HEADERS, "");
            var lists = WordLists.read(zip);
            try (var xml = Xml.open(zip, "word/document.xml")) {
                var body = new WordBody(xml, lists, reader::note);
                xml.each(_ -> xml.each(name -> {
                    if (name.equals("body")) body.blocks(reader.blocks());
                }));
            }
        }
    }

    /** Headers and footers with words; the number of the page alone is none. */
    private static boolean hasHeaders(ZipFile zip) throws IOException {
        for (var part : zip.stream().map(ZipEntry::getName).filter(name -> HEADER.matcher(name).matches()).limit(MOST_HEADERS).toList()) {
            try (var xml = Xml.open(zip, part)) {
                if (hasWords(xml)) return true;
            }
        }
        return false;
    }

    private static boolean hasWords(Xml xml) {
        var words = new StringBuilder();
        collect(xml, words);
        return WORD.matcher(words).find();
    }

    private static void collect(Xml xml, StringBuilder words) {
        xml.each(name -> {
            if (name.equals("t")) words.append(xml.text());
            else collect(xml, words);
        });
    }

    /** Whether Word has written down where its pages began when it was last open. */
    private static boolean knowsPages(ZipFile zip) throws IOException {
        try (var text = new BufferedReader(
                new InputStreamReader(zip.getInputStream(zip.getEntry("word/document.xml")), StandardCharsets.UTF_8))) {
            var chunk = new char[1 << 16];
            var seam = "";
            for (int read = text.read(chunk); read > 0; read = text.read(chunk)) {
                var piece = seam + new String(chunk, 0, read);
                if (piece.contains(PAGE)) return true;
                seam = piece.substring(Math.max(0, piece.length() - PAGE.length()));
            }
            return false;
        }
    }

    private void note(WordBody.Note note) {
        switch (note) {
            case PAGE -> page++;
            case FOOTNOTE -> out.unreadOnce(UnreadPart.FOOTNOTES, where());
            case PICTURE -> out.unread(UnreadPart.PICTURE, where());
            case CHART -> out.unread(UnreadPart.CHART, where());
            case EMBEDDED -> out.unread(UnreadPart.EMBEDDED, where());
            case TRACKED -> out.unreadOnce(UnreadPart.TRACKED_CHANGES, where());
            case HIDDEN -> out.unreadOnce(UnreadPart.HIDDEN_TEXT, where());
            case NESTED -> out.unread(UnreadPart.NESTED_TABLE, where());
        }
    }

    private String where() {
        return paged ? "trang " + page : "";
    }

    private WordBody.Blocks blocks() {
        return new WordBody.Blocks() {
            @Override
            public void paragraph(String text) {
                for (var line : text.split("\n", -1)) out.line(tabsOnlyInRows(line), where());
            }

            @Override
            public void table(List<WordBody.Row> rows) {
                tables++;
                if (isLayout(rows)) layout(rows);
                else grid(rows, (paged ? where() + ", " : "") + "bảng " + tables);
            }
        };
    }

    /** One tab moves a text to the right; from three pieces on they are cells that somebody typed without a table. */
    private static String tabsOnlyInRows(String line) {
        long pieces = List.of(line.strip().split("\t")).stream().filter(it -> !it.isBlank()).count();
        return pieces >= PIECES_OF_A_ROW ? line : line.replaceAll("[ ]*\t[ \t]*", " ").strip();
    }

    private void grid(List<WordBody.Row> rows, String where) {
        int width = rows.stream().mapToInt(it -> it.cells().size()).max().orElse(0);
        for (int at = 0; at < rows.size(); at++) {
            var cells = new ArrayList<>(rows.get(at).cells());
            while (cells.size() < width) cells.add("");
            out.row(cells, where + ", dòng " + (at + 1));
        }
    }

    /**
     * Not every table holds figures: the head of an official paper and its signatures stand in tables without lines, and
     * a frame around a text is a table of one cell. These are read cell by cell.
     */
    private static boolean isLayout(List<WordBody.Row> rows) {
        if (rows.size() == 1) return rows.getFirst().cells().size() < PIECES_OF_A_ROW || rows.getFirst().hasParagraphs();
        if (rows.size() > PIECES_OF_A_ROW || rows.stream().anyMatch(it -> it.cells().size() > 2)) return false;
        return rows.stream().flatMap(it -> it.cells().stream()).anyMatch(it -> it.contains("Độc lập") || it.contains("Nơi nhận"));
    }

    private void layout(List<WordBody.Row> rows) {
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (!cell.isBlank()) cell.lines().forEach(line -> out.line(line.replace('\t', ' ').strip(), where()));
            }
        }
    }
}
