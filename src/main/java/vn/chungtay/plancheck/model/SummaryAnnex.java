package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** A table that repeats the targets of the text: what was planned, what came of it, what is planned now. */
final class SummaryAnnex {

    private static final double LIKE = 0.62;
    private static final List<String> UNITS = List.of(
            "%", "mô hình", "hộ", "lượt người", "người", "lao động", "học viên", "trẻ em", "cán bộ", "nhà", "căn", "lớp", "công trình", "xã", "thôn", "bản", "ấp", "km", "ha");

    private static final Pattern PERIOD = Pattern.compile("đến (hết |cuối )?(năm )?20\\d\\d|giai đoạn|20\\d\\d\\s*[-–]\\s*20\\d\\d");

    private final TableFigures table;
    private final int plan;
    private final int year;

    private SummaryAnnex(TableFigures table, int plan, int year) {
        this.table = table;
        this.plan = plan;
        this.year = year;
    }

    static Optional<SummaryAnnex> of(TableFigures table, int year) {
        var named = column(table, "(kế hoạch|chỉ tiêu|mục tiêu)", year);
        var wordy = table.rows().stream().filter(row -> row.label().length() > 25).count();
        if (named.isEmpty() || table.isMoney() || wordy * 2 < table.size()) return Optional.empty();
        return Optional.of(new SummaryAnnex(table, named.getAsInt(), year));
    }

    private static OptionalInt column(TableFigures table, String words, int year) {
        return IntStream.range(1, table.table().width())
                .filter(column -> table.table().head(column).matches("(?s).*" + words + ".*")
                        && table.table().head(column).contains(Integer.toString(year))
                        && !PERIOD.matcher(table.table().head(column)).find())
                .filter(column -> table.rows().stream().anyMatch(row -> row.figure(column).isPresent() || StatedBound.figureIn(row.cells().get(column)).isPresent()))
                .reduce((one, two) -> two);
    }

    TableFigures table() {
        return table;
    }

    int planColumn() {
        return plan;
    }

    OptionalInt columnOf(String words, int year) {
        return column(table, words, year);
    }

    /**
     * Every row with the sentence of the text that says the same; where the figures differ, one of them is wrong. Returns
     * those that have one figure but two bounds.
     */
    List<Finding> link(List<Clause> clauses, Twins twins) {
        var differing = new ArrayList<Finding>();
        var names = table.rows().stream().map(row -> Clause.words(name(row))).toList();
        var weights = weights(names);
        var bestRow = new HashMap<Clause, Integer>();
        for (var clause : clauses) {
            var like = IntStream.range(0, names.size())
                    .boxed()
                    .max(Comparator.comparingDouble(row -> clause.likeness(names.get(row), weights)))
                    .orElseThrow();
            bestRow.put(clause, like);
        }
        for (var row = 0; row < table.size(); row++) link(row, names.get(row), clauses, weights, bestRow, twins).ifPresent(differing::add);
        return differing;
    }

    private Optional<Finding> link(
            int row, Set<String> name, List<Clause> clauses, Map<String, Double> weights, Map<Clause, Integer> bestRow, Twins twins) {
        var cell = planned(row);
        if (cell.isEmpty()) return Optional.empty();
        var unit = unit(table.rows().get(row));
        var alike = clauses.stream()
                .filter(clause -> bestRow.get(clause) == row && clause.unit().equals(unit))
                .filter(clause -> clause.likeness(name, weights) >= LIKE && !clause.isOfAnotherGroup(name) && !clause.isOfPart(name))
                .sorted(Comparator.comparingDouble((Clause clause) -> clause.likeness(name, weights)).reversed())
                .toList();
        var best = alike.stream()
                .filter(clause -> clause.figure().value().compareTo(cell.get().value()) == 0)
                .findFirst()
                .or(() -> alike.stream().filter(clause -> !clause.isOfAnotherYear(year) && !standsElsewhere(row, clause)).findFirst());
        best.ifPresent(clause -> twins.add(
                new Quantity(PlanText.place(clause.line(), clause.quote()), clause.figure(), BigDecimal.ONE, clause.figure().decimals(), !clause.figure().percent()),
                cell.get(),
                FindingKind.TEXT_AGAINST_TABLE));
        return best.flatMap(clause -> otherBound(row, clause, cell.get()));
    }

    /** The text says what another column of the row says: the result of the year before, the target of the period. */
    private boolean standsElsewhere(int row, Clause clause) {
        return IntStream.range(1, table.table().width())
                .anyMatch(column -> column != plan && table.at(row, column).filter(other -> other.value().compareTo(clause.figure().value()) == 0).isPresent());
    }

    /** The planned figure, also where words make it a bound, so that it adds up with no other. */
    private Optional<Quantity> planned(int row) {
        var words = table.rows().get(row).cells().get(plan);
        return table.at(row, plan).or(() -> StatedBound.figureIn(words).map(figure -> new Quantity(
                new Place(table.rows().get(row).line().number(), table.rows().get(row).label() + ": " + words),
                figure, BigDecimal.ONE, figure.decimals(), !figure.percent())));
    }

    /** A bound that the table left out is said for the table as a whole, so only two different ones are named here. */
    private Optional<Finding> otherBound(int row, Clause clause, Quantity cell) {
        var words = table.rows().get(row).cells().get(plan);
        var inTable = StatedBound.of(words, cell.figure());
        var inText = clause.bound();
        if (inTable == StatedBound.EXACT || inTable == inText || cell.value().compareTo(clause.figure().value()) != 0) return Optional.empty();
        return Optional.of(new Finding(
                Gravity.CONTRADICTION, FindingKind.COMPARATOR, PlanText.place(clause.line(), clause.quote()), clause.quote(), words,
                Said.of("plancheck.target.other_bound", clause.quote(), words), List.of(cell.place())));
    }

    /** Of a row's figure: behind it, in a column of its own, or as its name tells. */
    private String unit(TableRow row) {
        return named(row.cells().get(plan))
                .or(() -> unitColumn().stream().boxed().flatMap(column -> named(row.cells().get(column)).stream()).findFirst())
                .orElse(row.label().contains("%") || row.label().toLowerCase(Locale.ROOT).contains("tỷ lệ") ? "%" : "hộ");
    }

    private OptionalInt unitColumn() {
        return IntStream.range(1, table.table().width())
                .filter(column -> table.table().head(column).strip().matches("(đvt|đv tính|đơn vị|đơn vị tính)"))
                .findFirst();
    }

    private static Optional<String> named(String cell) {
        var words = cell.toLowerCase(Locale.ROOT);
        return UNITS.stream().filter(unit -> Pattern.compile("(?<!\\p{L})" + unit + "(?!\\p{L})").matcher(words).find()).findFirst().map(Clause::oneUnit);
    }

    /** Without the part after "trong đó", which is a target of its own. */
    private static String name(TableRow row) {
        return row.label().split(",? trong đó ")[0];
    }

    private static Map<String, Double> weights(List<Set<String>> names) {
        var counts = new HashMap<String, Integer>();
        for (var name : names) for (var word : name) counts.merge(word, 1, Integer::sum);
        var weights = new HashMap<String, Double>();
        counts.forEach((word, count) -> weights.put(word, Math.log(1 + (double) names.size() / count)));
        return weights;
    }

    /** The rows with what they show, for rules on the logic of targets. */
    List<Integer> rows() {
        return new ArrayList<>(IntStream.range(0, table.size()).boxed().toList());
    }
}
