package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.model.CutStatement.Population;

/** What the columns of a table say about poverty: whose, at which moment of the year, as households or as a rate. */
final class PovertyColumns {

    /** Where in the course of a year a figure stands. */
    enum Moment {
        START,
        CUT,
        NEW,
        REST
    }

    /** A column of figures about the poor or near-poor. */
    record Column(int at, Population population, Moment moment, boolean rate) {}

    private static final Pattern LAST_YEAR_OR_NOW = Pattern.compile("cuối (năm )?\\(?(20\\d\\d)");
    private static final Pattern NEAR = Pattern.compile("cận nghèo|(?<!\\p{L})hcn(?!\\p{L})");
    private static final Pattern POOR = Pattern.compile("nghèo|(?<!\\p{L})hn(?!\\p{L})");
    private static final Pattern RESIDENTS = Pattern.compile("hộ (dân(?! tộc)|gia đình|toàn)");
    private static final Pattern ALL_HOUSEHOLDS = Pattern.compile("(?<!\\p{L})hộ(?!\\p{L})");

    private final TableFigures table;
    private final int year;

    /** The one group that a table speaks of; its other columns need not name it. */
    private @Nullable Population only;

    private PovertyColumns(TableFigures table, int year) {
        this.table = table;
        this.year = year;
    }

    /** In the order of the table; a rate without words of its own belongs to the column on its left. */
    static List<Column> of(TableFigures table, int year) {
        var named = new PovertyColumns(table, year).columns();
        var populations = named.stream().map(Column::population).distinct().toList();
        if (populations.size() != 1) return named;
        var reader = new PovertyColumns(table, year);
        reader.only = populations.getFirst();
        return reader.columns();
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        @Nullable Column left = null;
        for (var at = 1; at < table.table().width(); at++) {
            var column = column(at, left);
            if (column != null) columns.add(column);
            left = column;
        }
        return columns;
    }

    private @Nullable Column column(int at, @Nullable Column left) {
        var kind = table.kind(at);
        if (kind != TableFigures.Kind.COUNT && kind != TableFigures.Kind.RATE) return null;
        var rate = kind == TableFigures.Kind.RATE;
        var path = path(at);
        var population = population(path.stream().map(head -> head.replaceAll("(tái|thoát) nghèo|nghèo mới", "")).toList()).or(() -> population(path));
        var moment = moment(path);
        if (rate && left != null && !left.rate()) {
            if (population.isEmpty() && moment.filter(own -> own != left.moment()).isEmpty()) population = Optional.of(left.population());
            if (moment.isEmpty() && population.filter(own -> own == left.population()).isPresent()) moment = Optional.of(left.moment());
        }
        if (population.isEmpty()) population = Optional.ofNullable(only);
        if (population.isEmpty() || moment.isEmpty()) return null;
        return new Column(at, population.get(), moment.get(), rate);
    }

    /** The column of all households, poor or not. */
    static Optional<Integer> households(TableFigures table) {
        for (var at : table.columns(TableFigures.Kind.COUNT)) {
            var head = table.table().head(at);
            if (RESIDENTS.matcher(table.table().lowestHead(at)).find()) return Optional.of(at);
            if (ALL_HOUSEHOLDS.matcher(head).find() && !POOR.matcher(head).find() && !head.matches(".*(thoát|giảm|phát sinh).*")) return Optional.of(at);
        }
        return Optional.empty();
    }

    private List<String> path(int column) {
        return table.table().heads().get(column).stream().map(head -> head.toLowerCase(Locale.ROOT)).toList();
    }

    private Optional<Moment> moment(List<String> path) {
        for (var head : path.reversed()) {
            if (head.contains("còn lại") || head.matches(".*(cuối|đến hết) năm.*") && head.contains("kế hoạch")) return Optional.of(Moment.REST);
            var named = LAST_YEAR_OR_NOW.matcher(head);
            if (named.find()) return Optional.of(Integer.parseInt(named.group(2)) == year ? Moment.REST : Moment.START);
            if (head.matches(".*(đầu năm|đầu kỳ|hiện (có|trạng)).*")) return Optional.of(Moment.START);
            if (head.matches(".*(phát sinh|tái nghèo|nghèo mới).*")) return Optional.of(Moment.NEW);
            if (head.matches(".*(thoát|giảm).*")) return Optional.of(Moment.CUT);
            if (head.matches(".*cuối (năm|kỳ).*")) return Optional.of(Moment.REST);
        }
        return Optional.empty();
    }

    private static Optional<Population> population(List<String> path) {
        for (var head : path.reversed()) {
            var near = NEAR.matcher(head).find();
            var poor = POOR.matcher(head.replace("cận nghèo", "")).find();
            if (near && poor || head.contains("đa chiều")) continue;
            if (near) return Optional.of(Population.NEAR_POOR);
            if (poor) return Optional.of(Population.POOR);
        }
        return Optional.empty();
    }
}
