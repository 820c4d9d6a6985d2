package vn.chungtay.budget.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.platform.Vietnamese;

/**
 * The line of a table that names its columns. Titles and the unit may stand above it, as in a file that was made here.
 *
 * @param line its place in the text, from 0
 * @param at which columns hold which money
 */
record TableHead(int line, Map<Integer, Column> at) {

    private static final int ENOUGH = 2;
    private static final Map<Column, List<String>> NAMES = names();
    /** Whatever it says, it holds no money of a province. */
    private static final Pattern NO_MONEY = Pattern.compile("don vi|dvt|ghi chu|ten du an");
    private static final Pattern UNIT_OF_COLUMN = Pattern.compile("\\((ty|ti|trieu|nghin|ngan|1\\.000|)\\s*dong\\)");
    private static final Pattern UNIT = Pattern.compile("(?:don vi tinh|dvt|don vi)\\W{0,3}(ty|ti|trieu|nghin|ngan|1\\.000|)\\s*dong");

    private static Map<Column, List<String>> names() {
        var names = new LinkedHashMap<Column, List<String>>();
        names.put(Column.LOCAL_UNSPLIT, List.of("chua chia cap"));
        names.put(Column.UNSPLIT, List.of("chua phan nguon", "chua phan bo nguon"));
        names.put(Column.OTHER_PROGRAMME, List.of("long ghep"));
        names.put(Column.CREDIT, List.of("tin dung"));
        names.put(Column.MOBILISED, List.of("huy dong"));
        names.put(Column.CENTRAL, List.of("trung uong", "nstw", "tw"));
        names.put(Column.LOCAL, List.of("dia phuong", "nsdp"));
        names.put(Column.PROVINCE, List.of("tinh"));
        names.put(Column.DISTRICT, List.of("huyen", "thi xa"));
        names.put(Column.COMMUNE, List.of("ngan sach xa", "cap xa"));
        names.put(Column.TOTAL, List.of("tong", "cong"));
        return names;
    }

    /**
     * The first line with several columns of money, else the first one with a single column, and the lines of finer names
     * below it: under "Ngân sách địa phương" may stand "Tổng số", "Ngân sách tỉnh" and "Ngân sách huyện".
     */
    static Optional<TableHead> find(List<String> lines) {
        var heads = IntStream.range(0, lines.size()).mapToObj(it -> new TableHead(it, columns(lines.get(it)))).toList();
        return heads.stream()
                .filter(it -> it.at().size() >= ENOUGH)
                .findFirst()
                .or(() -> heads.stream().filter(it -> !it.at().isEmpty() && lines.get(it.line()).indexOf('\t') >= 0).findFirst())
                .map(it -> it.withFiner(lines));
    }

    private TableHead withFiner(List<String> lines) {
        var below = line + 1;
        if (below >= lines.size() || !isFiner(lines.get(below))) return this;
        var all = new TreeMap<>(at);
        columns(lines.get(below)).forEach((index, column) -> {
            if (column != Column.TOTAL || !all.containsKey(index)) all.put(index, column);
        });
        return new TableHead(below, all).withFiner(lines);
    }

    /** Names of money without a number and without the name of a row before them. */
    private boolean isFiner(String text) {
        var cells = text.split("\t", -1);
        var named = Arrays.stream(cells).limit(firstColumn()).anyMatch(it -> !it.isBlank());
        return !named && !columns(text).isEmpty() && text.chars().noneMatch(Character::isDigit);
    }

    int firstColumn() {
        return at.keySet().iterator().next();
    }

    private static Map<Integer, Column> columns(String line) {
        var at = new LinkedHashMap<Integer, Column>();
        var cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            var place = i;
            column(cells[i]).ifPresent(it -> at.put(place, it));
        }
        return at;
    }

    /** The money of the whole in "NS địa phương: Tổng số" is local, so what names a source comes before "tổng". */
    private static Optional<Column> column(String head) {
        var folded = Vietnamese.fold(head);
        if (NO_MONEY.matcher(folded.replaceAll("\\(.*", "")).find()) return Optional.empty();
        return NAMES.entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(folded::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Đơn vị tính: triệu đồng" somewhere above or below the table, or "Tổng số (triệu đồng)" in its head. */
    static Optional<MoneyUnit> unit(String text) {
        var found = UNIT.matcher(Vietnamese.fold(text));
        if (found.find()) return Optional.of(named(found.group(1)));
        var lines = text.lines().toList();
        return find(lines)
                .map(it -> UNIT_OF_COLUMN.matcher(Vietnamese.fold(lines.get(it.line()))))
                .filter(Matcher::find)
                .map(it -> named(it.group(1)));
    }

    private static MoneyUnit named(String word) {
        return switch (word) {
            case "ty", "ti" -> MoneyUnit.BILLION;
            case "trieu" -> MoneyUnit.MILLION;
            case "nghin", "ngan", "1.000" -> MoneyUnit.THOUSAND;
            default -> MoneyUnit.DONG;
        };
    }
}
