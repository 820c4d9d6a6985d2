package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A cell that a sentence may repeat: of a total, or of a row that has a name.
 *
 * @param row its row in the table
 * @param head what it is called, in lower case
 * @param words of its head that a sentence must have to mean it; none of a plain total
 * @param name of its row, in lower case; "" of a total
 * @param money it is an amount
 * @param about years that title and heads name
 */
record TableCell(TableFigures table, int row, Quantity quantity, String head, Set<String> words, String name, boolean money, Set<String> about) {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern TOTAL = Pattern.compile("(tổng|cộng).*");

    /** Words of heads that say nothing of what is counted. */
    private static final Set<String> EMPTY = Set.of(
            "tổng", "số", "cộng", "toàn", "chung", "năm", "triệu", "đồng", "nghìn", "ngàn", "tỷ", "đvt", "đơn", "vị", "tính", "kinh", "phí", "vốn", "thành", "tiền",
            "kế", "hoạch", "nhu", "cầu", "dự", "toán", "trong", "đó", "và", "các", "của", "theo", "được", "có", "ngân", "sách", "nguồn");

    static final int SHORTEST_NAME = 5;

    static List<TableCell> in(PlanText plan) {
        var cells = new ArrayList<TableCell>();
        for (var table : plan.tables()) {
            var about = years(table);
            for (var row = 0; row < table.size(); row++) for (var column : table.additive()) add(table, row, column, about, cells);
        }
        return cells;
    }

    private static void add(TableFigures table, int row, int column, Set<String> about, List<TableCell> cells) {
        var printed = table.rows().get(row);
        var cell = table.at(row, column);
        if (cell.isEmpty() || cell.get().value().signum() == 0) return;
        var money = table.isMoney() && table.kind(column) == TableFigures.Kind.AMOUNT;
        var name = printed.isTotal() ? "" : printed.label().toLowerCase(Locale.ROOT);
        if (!printed.isTotal() && TOTAL.matcher(table.table().lowestHead(column)).matches() && isMeasure(name)) {
            cells.add(new TableCell(table, row, cell.get(), name, wordsOf(name), "", money, about));
            return;
        }
        if (!printed.isTotal() && name.length() < SHORTEST_NAME) return;
        cells.add(new TableCell(table, row, cell.get(), table.table().head(column), wordsOf(table.table().head(column)), name, money, about));
    }

    /** Units stand beside each other and measures below: "Số hộ thoát nghèo". */
    private static boolean isMeasure(String name) {
        return name.matches("(tổng )?số (?!\\d).*");
    }

    private static Set<String> wordsOf(String head) {
        var words = new HashSet<>(Clause.words(head));
        words.removeAll(EMPTY);
        return words;
    }

    private static Set<String> years(TableFigures table) {
        var text = new StringBuilder(table.table().title());
        IntStream.range(0, table.table().width()).forEach(column -> text.append(' ').append(table.table().head(column)));
        var years = new HashSet<String>();
        YEAR.matcher(text).results().forEach(year -> years.add(year.group()));
        return years;
    }

    /** What it would be printed like in the text. */
    String printedLike(Quantity said) {
        return said.print(quantity.value());
    }
}
