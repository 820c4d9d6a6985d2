package vn.chungtay.plans.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.platform.Vietnamese;

/**
 * The quotas that a printed table gives to units below, for poor or for near-poor households: as households where it says
 * so, else reckoned from the cut of the rate and the households of the unit.
 *
 * @param rows in the order of the table, without its sums
 */
public record PrintedQuotas(List<Row> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_IN_HEAD = 2;
    /** Quotas know units by their names alone. */
    private static final Pattern KIND = Pattern.compile("^(?:TT|P|X)\\.?\\s+|^(?:Thị trấn|Phường|Xã)\\s+(?=\\p{Lu})");

    /**
     * @param households that are to leave the class in the year
     * @param reckoned whether the table says a rate only
     */
    public record Row(int line, String unit, long households, boolean reckoned) {}

    private record Head(int last, int unit, int all, int exits, boolean rate) {}

    /** @param near for near-poor households; else for poor ones. Empty if the table has no such column. */
    public static Optional<PrintedQuotas> of(PrintedTable table, boolean near) {
        var cells = table.rows().stream().map(it -> it.corrected().split("\t", -1)).toList();
        var first = IntStream.range(0, cells.size()).filter(it -> isNumber(cell(cells.get(it), 0)) && hasFigures(cells.get(it))).findFirst();
        if (first.isEmpty()) return Optional.empty();
        var heads = IntStream.range(0, cells.size()).filter(it -> figures(cells.get(it)) > MOST_IN_HEAD).findFirst().orElse(0);
        return head(cells.subList(0, heads), first.getAsInt(), near).map(head -> new PrintedQuotas(rows(table, cells, head)));
    }

    private static Optional<Head> head(List<String[]> heads, int first, boolean near) {
        var names = names(heads);
        var unit = at(names, "(?:don vi|xa, phuong|xa, thi tran|dia phuong|ten xa).*");
        var all = at(names, ".*(?:ho dan|tong so ho).*");
        var wanted = near ? "ho can ngheo|can ngheo" : "ho ngheo";
        var households = at(names, ".*thoat (?:" + wanted + ")(?:.*\\bho)?");
        var rate = at(names, ".*giam ty le (?:" + wanted + ").*");
        if (unit < 0 || households < 0 && (rate < 0 || all < 0)) return Optional.empty();
        return Optional.of(new Head(first, unit, all, households < 0 ? rate : households, households < 0));
    }

    /** Of each column what stands above each other, a merged cell over those it covers. */
    private static List<String> names(List<String[]> heads) {
        var width = heads.stream().mapToInt(it -> it.length).max().orElse(0);
        var names = new ArrayList<String>();
        for (int at = 0; at < width; at++) {
            var name = new StringBuilder();
            for (int row = 0; row < heads.size(); row++) name.append(' ').append(above(heads, row, at));
            names.add(Vietnamese.fold(name.toString()).replaceAll("\\s+", " ").strip());
        }
        return names;
    }

    /** A blank cell belongs to the one before it, unless a finer name of the row above begins in between. */
    private static String above(List<String[]> heads, int row, int at) {
        for (int from = at; from >= 0; from--) {
            if (!cell(heads.get(row), from).isBlank()) return cell(heads.get(row), from);
            if (row > 0 && !cell(heads.get(row - 1), from).isBlank()) return "";
        }
        return "";
    }

    private static int at(List<String> names, String pattern) {
        return IntStream.range(0, names.size()).filter(it -> names.get(it).matches(pattern)).findFirst().orElse(-1);
    }

    private static List<Row> rows(PrintedTable table, List<String[]> cells, Head head) {
        var rows = new ArrayList<Row>();
        for (int i = head.last(); i < cells.size(); i++) {
            var row = cells.get(i);
            var exits = number(cell(row, head.exits()));
            var all = head.rate() ? number(cell(row, head.all())) : Optional.of(BigDecimal.ZERO);
            if (!isNumber(cell(row, 0)) || exits.isEmpty() || all.isEmpty()) continue;
            var households = head.rate()
                    ? exits.get().multiply(all.get()).divide(HUNDRED, 0, RoundingMode.HALF_UP)
                    : exits.get();
            rows.add(new Row(table.rows().get(i).number(), KIND.matcher(cell(row, head.unit())).replaceFirst(""), households.longValue(), head.rate()));
        }
        return rows;
    }

    private static boolean hasFigures(String[] row) {
        return figures(row) > MOST_IN_HEAD && !isNumber(cell(row, 1));
    }

    private static long figures(String[] row) {
        return IntStream.range(1, row.length).filter(it -> number(row[it]).isPresent()).count();
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,3}");
    }

    private static Optional<BigDecimal> number(String text) {
        return WrittenFigures.one(text).filter(_ -> text.strip().matches("[\\d.,]+"));
    }

    private static String cell(String[] row, int at) {
        return at < row.length ? row[at].strip() : "";
    }
}
