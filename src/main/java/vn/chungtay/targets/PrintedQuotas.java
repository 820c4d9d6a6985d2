package vn.chungtay.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;

/**
 * The quotas that a printed table gives to units below, for poor or for near-poor households: as households where it says
 * so, else reckoned from the cut of the rate and the households of the unit (DAT-07).
 *
 * @param rows in the order of the table, without its sums
 * @param unread rows that say something which cannot be taken as it is; nothing of the table is skipped silently
 * @param column head of the column that was read, as printed
 */
public record PrintedQuotas(List<Row> rows, List<Unread> unread, String column) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_IN_HEAD = 2;
    /** Quotas know units by their names alone. */
    private static final Pattern KIND = Pattern.compile("^(?:TT|P|X)\\.?\\s+|^(?:Thị trấn|Phường|Xã)\\s+(?=\\p{Lu})");
    private static final Pattern GROUP = Pattern.compile("[IVX]+|[A-ZĐ]");
    private static final Pattern SUM = Pattern.compile("(?:tong|cong)\\b.*");

    /**
     * @param at row of the table, from 0
     * @param households that are to leave the class in the year
     * @param reckoned whether the table says a rate only
     */
    public record Row(int at, String unit, long households, boolean reckoned) {}

    /** Why a row cannot be taken as it is. */
    public enum Fault {
        /** No figure stands where one must. */
        NO_NUMBER,
        /** It has figures and no number of a row, so that nobody can tell whether it is a unit or a sum. */
        NO_ROW_NUMBER,
        /** The printed sum is not what the rows come to. */
        SUM
    }

    /**
     * @param at row of the table, from 0
     * @param written as printed
     * @param expected what the rows come to; empty unless the sum is wrong
     */
    public record Unread(int at, Fault fault, String unit, String written, String expected) {}

    private record Head(int first, int unit, int all, int exits, boolean rate, String column) {}

    public PrintedQuotas {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /**
     * @param table cells of its rows, heads among them
     * @param near for near-poor households; else for poor ones
     * @return empty if the table has no such column
     */
    public static Optional<PrintedQuotas> of(List<String[]> table, boolean near) {
        var first = IntStream.range(0, table.size()).filter(it -> isNumber(cell(table.get(it), 0)) && hasFigures(table.get(it))).findFirst();
        if (first.isEmpty()) return Optional.empty();
        var heads = IntStream.range(0, table.size()).filter(it -> figures(table.get(it)) > MOST_IN_HEAD).findFirst().orElse(0);
        return head(table.subList(beginning(table, heads), heads), first.getAsInt(), near).map(head -> read(table, head));
    }

    /** A line that is no row stands above the table: its title. */
    private static int beginning(List<String[]> table, int heads) {
        return IntStream.range(0, heads).filter(it -> table.get(it).length < 2).map(it -> it + 1).max().orElse(0);
    }

    private static Optional<Head> head(List<String[]> heads, int first, boolean near) {
        var names = names(heads);
        var unit = at(names, "(?:don vi|xa, phuong|xa, thi tran|dia phuong|ten xa).*");
        var all = at(names, ".*(?:ho dan|tong so ho).*");
        var wanted = near ? "ho can ngheo|can ngheo" : "ho ngheo";
        var households = at(names, ".*thoat (?:" + wanted + ")(?:.*\\bho\\b.*)?");
        var rate = at(names, ".*giam ty le (?:" + wanted + ").*");
        if (unit < 0 || households < 0 && (rate < 0 || all < 0)) return Optional.empty();
        var exits = households < 0 ? rate : households;
        return Optional.of(new Head(first, unit, all, exits, households < 0, printed(heads, exits)));
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

    private static String printed(List<String[]> heads, int at) {
        var names = IntStream.range(0, heads.size()).mapToObj(it -> above(heads, it, at).strip()).filter(it -> !it.isEmpty()).toList();
        return names.size() < 2 ? String.join("", names) : String.join(" – ", names.subList(names.size() - 2, names.size()));
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

    private static PrintedQuotas read(List<String[]> table, Head head) {
        var rows = new ArrayList<Row>();
        var unread = new ArrayList<Unread>();
        for (int at = head.first(); at < table.size(); at++) {
            var row = table.get(at);
            var unit = KIND.matcher(cell(row, head.unit())).replaceFirst("");
            var written = cell(row, head.exits());
            if (isNumber(cell(row, 0))) {
                var households = households(row, head);
                if (households.isPresent()) rows.add(new Row(at, unit, households.get(), head.rate()));
                else unread.add(new Unread(at, Fault.NO_NUMBER, unit, written, ""));
            } else if (isSum(row, head)) {
                var sum = rows.stream().mapToLong(Row::households).sum();
                var wrong = !head.rate() && number(written).filter(it -> it.compareTo(BigDecimal.valueOf(sum)) == 0).isEmpty();
                if (wrong) unread.add(new Unread(at, Fault.SUM, unit, written, Vietnamese.number(sum)));
            } else if (figures(row) > MOST_IN_HEAD && !GROUP.matcher(cell(row, 0)).matches()) {
                unread.add(new Unread(at, Fault.NO_ROW_NUMBER, unit, written, ""));
            }
        }
        return new PrintedQuotas(rows, unread, head.column());
    }

    /** Empty where a figure is missing that it takes. */
    private static Optional<Long> households(String[] row, Head head) {
        var exits = number(cell(row, head.exits()));
        if (!head.rate()) return exits.filter(it -> it.stripTrailingZeros().scale() <= 0).map(BigDecimal::longValue);
        return exits.flatMap(rate -> number(cell(row, head.all()))
                .map(all -> rate.multiply(all).divide(HUNDRED, 0, RoundingMode.HALF_UP).longValue()));
    }

    private static boolean isSum(String[] row, Head head) {
        return SUM.matcher(Vietnamese.fold(cell(row, head.unit()))).matches() || SUM.matcher(Vietnamese.fold(cell(row, 0))).matches();
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
        return text.strip().matches("[\\d.,]+") ? VietnameseNumber.decimal(text) : Optional.empty();
    }

    private static String cell(String[] row, int at) {
        return at < row.length ? row[at].strip() : "";
    }
}
