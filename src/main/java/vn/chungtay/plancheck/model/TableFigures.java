package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.Place;

/** The figures of a table as quantities, with what each column measures. */
final class TableFigures {

    /** What a column holds. */
    enum Kind {
        /** Households, people, houses: whole numbers that add up. */
        COUNT,
        /** Amounts that add up, printed rounded. */
        AMOUNT,
        /** Percents and other quotients that do not add up. */
        RATE,
        /** Words, numbers of rows, years, prices, mixtures. */
        OTHER
    }

    private static final Pattern RATE = Pattern.compile("%|tỷ lệ|tỉ lệ|bình quân|cơ cấu");
    /** "Đối ứng (15%)": the share that the amounts of the column are, not what they are measured in. */
    private static final Pattern RULE = Pattern.compile("\\d+(?:[.,]\\d+)?\\s*%");

    /** "Kinh phí/lớp", "đồng/hộ": so much for each. */
    static final String EACH = "(/\\s*(0?1 |một )?|(?<!\\d)(0?1|một|mỗi) )(hộ|người|con|lớp|mô hình|nhà|căn|cây|kg|ha|xã|thôn|buổi|ngày|tháng|km|cuộc|học viên)(?!\\p{L})";

    /** "Kinh phí (40 triệu đồng/nhà)": amounts at that norm. */
    static final Pattern STATED_NORM = Pattern.compile("(\\d[\\d.,]*)\\s*((?:nghìn|ngàn|triệu|tr|tỷ)?\\.?\\s*(?:đồng|đ)|trđ)?\\s*" + EACH);

    private static final Pattern NOT_ADDED = Pattern.compile(EACH + "|đơn giá|định mức|mức hỗ trợ|^mức|năm (thực hiện|hoàn thành)|mã (số|xã)|ghi chú|thời gian|^(s?tt|năm)$");
    private static final Pattern COUNTED = Pattern.compile("(?<!\\p{L})(khối lượng|số (hộ|người|lượng|xã|thôn|lao động|mô hình|nhà|căn|khẩu|lớp|công trình|dự án|học viên|học sinh|lượt|con|cây|trẻ|cán bộ|thành viên|phiếu|thẻ|bản|ấp|buôn|tổ|nhóm|đơn vị|cuộc|buổi)(?!\\p{L})|hộ(?!\\p{L})|nhân khẩu|người(?!\\p{L}))");
    /** "Hộ dân đối ứng": what households give, not how many they are. */
    private static final Pattern PEOPLES_MONEY = Pattern.compile("^(?!.*số (hộ|người)).*(đối ứng|đóng góp|tự có)");
    private static final Pattern MONEY = Pattern.compile("kinh phí|vốn|ngân sách|nstw|nsđp|dự toán|(nghìn|ngàn|triệu|tỷ) đồng|đvt: đồng");

    /** So many amounts end in zeros by chance in no plan. */
    private static final int ENOUGH = 6;
    private static final int THOUSANDS = 3;

    private final PlanTable table;
    private final BigDecimal usual;
    private final List<Kind> kinds;
    private final Map<Integer, Integer> decimals = new HashMap<>();
    private final boolean money;
    private final List<List<Optional<Quantity>>> cells = new ArrayList<>();
    private @Nullable List<RowGroups.Group> groups;

    /** @param usual unit of the money where the table names none */
    TableFigures(PlanTable table, BigDecimal usual) {
        this(table, usual, (row, column) -> place(table.rows().get(row), column));
    }

    /** @param places of the cells, by row and column */
    TableFigures(PlanTable table, BigDecimal usual, BiFunction<Integer, Integer, Place> places) {
        this.table = table;
        this.usual = usual;
        money = MONEY.matcher(table.subject()).find();
        kinds = IntStream.range(0, table.width()).mapToObj(this::kindOf).toList();
        var unit = table.namedUnit().orElse(usual);
        var moneyDecimals = columns(Kind.AMOUNT).stream().mapToInt(this::decimals).max().orElse(0);
        for (var row = 0; row < table.rows().size(); row++) {
            var line = new ArrayList<Optional<Quantity>>();
            for (var column = 0; column < table.width(); column++) {
                var kind = kinds.get(column);
                var decimals = kind == Kind.AMOUNT ? moneyDecimals : decimals(column);
                var worth = money && kind == Kind.AMOUNT ? unit : BigDecimal.ONE;
                var place = places.apply(row, column);
                line.add(table.rows().get(row).figure(column)
                        .map(figure -> new Quantity(place, figure, worth, decimals, kind == Kind.COUNT)));
            }
            cells.add(line);
        }
        roundToZeros();
    }

    /** Amounts that all end in zeros were rounded to thousands or millions, whatever unit they are printed in. */
    private void roundToZeros() {
        var amounts = columns(Kind.AMOUNT).stream()
                .flatMap(column -> cells.stream().flatMap(row -> row.get(column).stream()))
                .toList();
        var filled = amounts.stream().filter(amount -> amount.value().signum() != 0).toList();
        if (!money || filled.size() < ENOUGH) return;
        var zeros = filled.stream()
                .mapToInt(amount -> amount.decimals() > 0 ? 0 : -amount.figure().value().stripTrailingZeros().scale())
                .min()
                .orElse(0);
        if (zeros >= THOUSANDS) amounts.forEach(amount -> amount.roundedToZeros(zeros));
    }

    static Place place(TableRow row, int column) {
        var name = row.label().isEmpty() ? row.number() : row.label();
        return new Place(row.line().number(), name.isEmpty() ? row.cells().get(column) : name + ": " + row.cells().get(column));
    }

    private Kind kindOf(int column) {
        var figures = table.rows().stream().flatMap(row -> row.figure(column).stream()).toList();
        if (figures.isEmpty() || column == 0) return Kind.OTHER;
        var percents = figures.stream().filter(Figure::percent).count();
        if (percents > 0 && percents < figures.size() * 0.7) return Kind.OTHER;
        var head = RULE.matcher(table.head(column)).replaceAll(" ");
        var lowest = STATED_NORM.matcher(RULE.matcher(table.lowestHead(column)).replaceAll(" ")).replaceAll(" ");
        if (NOT_ADDED.matcher(lowest).find()) return Kind.OTHER;
        if (percents > 0 || RATE.matcher(lowest).find()) return Kind.RATE;
        if (COUNTED.matcher(lowest).find() && decimals(column) == 0 && !(money && PEOPLES_MONEY.matcher(lowest).find())) return Kind.COUNT;
        if (money && (!COUNTED.matcher(head).find() || PEOPLES_MONEY.matcher(lowest).find() || decimals(column) > 0) && !isBesideMoney(column, head)) return Kind.AMOUNT;
        if (RATE.matcher(head).find() && decimals(column) > 0) return Kind.RATE;
        return decimals(column) == 0 ? Kind.COUNT : Kind.AMOUNT;
    }

    /** Only other heads speak of money: "Xây mới", "Sửa chữa" beside "Kinh phí (triệu đồng)" are houses. */
    private boolean isBesideMoney(int column, String head) {
        return decimals(column) == 0 && !MONEY.matcher(table.title()).find() && !MONEY.matcher(head).find() && Source.named(head).isEmpty();
    }

    private int decimals(int column) {
        return decimals.computeIfAbsent(column, this::mostDecimals);
    }

    private int mostDecimals(int column) {
        return table.rows().stream()
                .flatMap(row -> row.figure(column).stream())
                .mapToInt(Figure::decimals)
                .max()
                .orElse(0);
    }

    /** Unit of money where a table names none, in đồng. */
    BigDecimal usual() {
        return usual;
    }

    PlanTable table() {
        return table;
    }

    boolean isMoney() {
        return money;
    }

    List<TableRow> rows() {
        return table.rows();
    }

    Kind kind(int column) {
        return kinds.get(column);
    }

    List<Integer> columns(Kind kind) {
        return IntStream.range(0, table.width()).filter(column -> kinds.get(column) == kind).boxed().toList();
    }

    /** Columns whose figures add up from row to row. */
    List<Integer> additive() {
        return IntStream.range(0, table.width())
                .filter(column -> kinds.get(column) == Kind.COUNT || kinds.get(column) == Kind.AMOUNT)
                .boxed()
                .toList();
    }

    /** Which rows are sums of which; found once, because several rules ask. */
    List<RowGroups.Group> groups() {
        if (groups == null) groups = new RowGroups(this).believed();
        return groups;
    }

    Optional<Quantity> at(int row, int column) {
        return cells.get(row).get(column);
    }

    int size() {
        return cells.size();
    }
}
