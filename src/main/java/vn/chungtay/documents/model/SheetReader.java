package vn.chungtay.documents.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks: the visible sheets one after the other, each cell as it is displayed. A formula counts by the value that
 * was saved with it; nothing is calculated.
 */
final class SheetReader {

    /** A table of a plan has dozens of rows; a list of this length is a register. Half a table would be worse than none. */
    private static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 200;

    private final Workbook book;
    private final Lines out;

    private SheetReader(Workbook book, Lines out) {
        this.book = book;
        this.out = out;
    }

    static void read(Path file, Lines out) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var book = Workbook.open(zip);
            var reader = new SheetReader(book, out);
            for (var sheet : book.sheets()) {
                var where = "biểu " + sheet.name();
                if (!sheet.visible()) out.unread(UnreadPart.HIDDEN_SHEET, where);
                else if (zip.getEntry(sheet.part()) != null && sheet.part().contains("worksheets/")) reader.sheet(zip, sheet.part(), where);
                else out.unread(UnreadPart.CHART, where);
            }
        }
    }

    private void sheet(ZipFile zip, String part, String where) throws IOException {
        var rows = new TreeMap<Integer, List<String>>();
        var content = new Part(where);
        try (var xml = Xml.open(zip, part)) {
            xml.each(_ -> xml.each(name -> {
                if (name.equals("sheetData")) xml.each(_ -> content.row(xml, rows));
                if (name.equals("drawing")) content.drawn = true;
            }));
        }
        if (content.problem != null) out.unread(content.problem, where);
        else write(rows, where);
        content.faults.forEach(fault -> out.unread(fault.part(), fault.where()));
        if (content.drawn) out.unread(UnreadPart.PICTURE, where);
    }

    private record Fault(UnreadPart part, String where) {}

    /** One sheet while it is read. */
    private final class Part {
        private final String where;
        private final List<Fault> faults = new ArrayList<>();
        private @Nullable UnreadPart problem;
        private boolean drawn;
        private int last;

        Part(String where) {
            this.where = where;
        }

        void row(Xml xml, TreeMap<Integer, List<String>> rows) {
            if (problem != null) return;
            int number = xml.number("r", last + 1);
            last = number;
            var cells = new ArrayList<String>();
            xml.each(_ -> cell(xml, number, cells));
            while (!cells.isEmpty() && cells.getLast().isBlank()) cells.removeLast();
            if (!cells.isEmpty()) rows.put(number, cells);
            if (rows.size() > MOST_ROWS) stop(UnreadPart.LONG_SHEET, rows);
            if (cells.size() > MOST_COLUMNS) stop(UnreadPart.WIDE_SHEET, rows);
        }

        private void stop(UnreadPart why, TreeMap<Integer, List<String>> rows) {
            problem = why;
            rows.clear();
        }

        private void cell(Xml xml, int row, List<String> cells) {
            int column = column(xml.attribute("r"), cells.size());
            if (column > MOST_COLUMNS) {
                problem = UnreadPart.WIDE_SHEET;
                return;
            }
            var type = xml.attribute("t");
            var format = book.format(xml.number("s", -1));
            var value = new String[] {""};
            var formula = new boolean[1];
            xml.each(name -> {
                switch (name) {
                    case "v" -> value[0] = xml.text();
                    case "is" -> value[0] = Workbook.text(xml);
                    case "f" -> formula[0] = true;
                    default -> {}
                }
            });
            while (cells.size() < column) cells.add("");
            var place = where + ", ô " + letters(column) + row;
            if (formula[0] && value[0].isEmpty() && !type.equals("str")) faults.add(new Fault(UnreadPart.FORMULA_WITHOUT_VALUE, place));
            if (type.equals("e")) faults.add(new Fault(UnreadPart.FAULTY_CELL, place));
            cells.add(shown(value[0], type, format));
        }

        private String shown(String value, String type, String format) {
            return switch (type) {
                case "s" -> value.matches("\\d{1,9}") ? book.text(Integer.parseInt(value)) : "";
                case "b" -> value.equals("1") ? "TRUE" : "FALSE";
                case "inlineStr", "str", "e", "d" -> value;
                default -> value.isBlank() ? "" : SheetNumber.write(value, format, book.from1904());
            };
        }
    }

    /** From 0; the next one where the file does not say. */
    private static int column(String address, int next) {
        int column = 0;
        for (int at = 0; at < address.length() && Character.isLetter(address.charAt(at)) && column <= MOST_COLUMNS; at++) {
            column = column * 26 + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    /** Rows that touch and have several cells are a table and equally wide; a row of one cell outside of one is a line. */
    private void write(TreeMap<Integer, List<String>> rows, String where) {
        if (rows.isEmpty()) return;
        var used = used(rows);
        int before = rows.firstKey() - 1;
        if (!out.isEmpty()) out.line("", "");
        for (var row : rows.entrySet()) {
            int number = row.getKey();
            if (number > before + 1) out.line("", "");
            before = number;
            var cells = used.stream().map(at -> at < row.getValue().size() ? row.getValue().get(at) : "").toList();
            if (isTableRow(rows, number)) out.row(cells, where + ", dòng " + number);
            else out.line(String.join(" ", cells).strip().replace('\t', ' ').replace('\n', ' '), where + ", dòng " + number);
        }
    }

    /** Columns in which anything stands; those that only keep a distance say nothing. */
    private static List<Integer> used(TreeMap<Integer, List<String>> rows) {
        var used = new ArrayList<Integer>();
        int width = rows.values().stream().mapToInt(List::size).max().orElse(0);
        var filled = new boolean[width];
        rows.values().forEach(cells -> {
            for (int at = 0; at < cells.size(); at++) filled[at] |= !cells.get(at).isBlank();
        });
        for (int at = 0; at < width; at++) if (filled[at]) used.add(at);
        return used;
    }

    private static boolean isTableRow(TreeMap<Integer, List<String>> rows, int number) {
        if (isWide(rows.getOrDefault(number, List.of()))) return true;
        return isWide(rows.getOrDefault(number - 1, List.of())) && isWide(rows.getOrDefault(number + 1, List.of()));
    }

    private static boolean isWide(List<String> cells) {
        return cells.stream().filter(it -> !it.isBlank()).limit(2).count() == 2;
    }
}
