package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.platform.Vietnamese;

/**
 * A table of a finished plan: the rows that follow each other, with what was corrected in them.
 *
 * @param number of the table in the plan, from 1
 * @param caption the nearest words above it
 * @param unit the line that says in what its money is counted; empty if none does
 */
public record PrintedTable(int number, String caption, String unit, Kind kind, List<PrintedLine> rows) {

    private static final int MOST_LINES_ABOVE = 8;

    /** Where its figures are kept. */
    public enum Kind {
        MONEY,
        QUOTAS,
        RESULTS,
        OTHER
    }

    /** @param lines of the whole plan in order; a page cut or an empty line does not end a table */
    public static List<PrintedTable> in(List<PrintedLine> lines) {
        var tables = new ArrayList<PrintedTable>();
        var rows = new ArrayList<PrintedLine>();
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && lines.get(i).isRow()) {
                rows.add(lines.get(i));
            } else if (!rows.isEmpty()) {
                tables.add(of(tables.size() + 1, lines, List.copyOf(rows)));
                rows.clear();
            }
        }
        return tables;
    }

    private static PrintedTable of(int number, List<PrintedLine> lines, List<PrintedLine> rows) {
        var first = lines.indexOf(rows.getFirst());
        var above = lines.subList(Math.max(0, first - MOST_LINES_ABOVE), first).reversed().stream()
                .takeWhile(it -> !it.isRow()).toList();
        var unit = above.stream().map(PrintedLine::corrected).filter(it -> Vietnamese.fold(it).matches(".*\\b(?:don vi(?: tinh)?|dvt)\\b.*dong.*")).findFirst();
        var caption = above.stream().map(PrintedLine::corrected).filter(it -> !it.startsWith("(") && unit.filter(it::equals).isEmpty()).findFirst();
        return new PrintedTable(number, caption.orElse(""), unit.orElse(""), kind(rows, caption.orElse("")), rows);
    }

    private static Kind kind(List<PrintedLine> rows, String caption) {
        var head = Vietnamese.fold(caption + " " + rows.stream().limit(2).map(PrintedLine::printed).collect(Collectors.joining(" ")));
        if (head.matches(".*(?:trung uong|kinh phi|nstw|ngan sach).*")) return Kind.MONEY;
        if (head.matches(".*(?:ket qua|uoc thuc hien|chi tieu giai doan).*")) return Kind.RESULTS;
        if (head.matches(".*(?:ho ngheo|can ngheo).*")) return Kind.QUOTAS;
        return Kind.OTHER;
    }

    /** As it is to be entered: with what was corrected, and its unit above. */
    public String text() {
        var table = rows.stream().map(PrintedLine::corrected).collect(Collectors.joining("\n"));
        return unit.isEmpty() ? table : unit + "\n" + table;
    }
}
