package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Amounts at one norm for all rows: 40 triệu đồng for each house, as a head says or as the rows show. */
final class ColumnNorms {

    private static final int LEAST_ROWS = 4;

    private static final int MOST_DIGITS = 4;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final TableFigures table;

    private ColumnNorms(TableFigures table) {
        this.table = table;
    }

    static List<Relation> of(TableFigures table) {
        var norms = new ColumnNorms(table);
        var relations = new ArrayList<Relation>();
        for (var amount : table.columns(TableFigures.Kind.AMOUNT)) relations.addAll(norms.best(amount));
        return relations;
    }

    private List<Product> best(int amount) {
        var stated = stated(amount);
        return table.columns(TableFigures.Kind.COUNT).stream()
                .map(count -> stated.map(norm -> products(amount, count, norm)).orElseGet(() -> usual(amount, count)))
                .filter(rows -> isBelieved(rows, stated.isPresent()))
                .max(Comparator.comparingLong(ColumnNorms::holding))
                .map(rows -> rows.stream().filter(row -> row.holds(Quantity::interval) || isWrong(row, stated.isPresent())).toList())
                .orElse(List.of());
    }

    /** The norm of the head in đồng, in the unit of the amounts where it names none. */
    private Optional<BigDecimal> stated(int amount) {
        var match = TableFigures.STATED_NORM.matcher(table.table().lowestHead(amount));
        if (!match.find()) return Optional.empty();
        var norm = Figure.of(match.group(1)).map(Figure::value);
        var unit = match.group(2) == null ? IntStream.range(0, table.size()).mapToObj(row -> table.at(row, amount)).flatMap(Optional::stream).map(Quantity::unit).findFirst() : Optional.of(Money.dongIn(match.group(2)));
        return norm.flatMap(value -> unit.map(value::multiply));
    }

    /** At the norm that most rows have. */
    private List<Product> usual(int amount, int count) {
        return products(amount, count, BigDecimal.ONE).stream()
                .map(ColumnNorms::norm)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(norm -> norm.getValue() >= LEAST_ROWS - 1)
                .max(Map.Entry.comparingByValue())
                .map(norm -> products(amount, count, norm.getKey()))
                .orElse(List.of());
    }

    private static BigDecimal norm(Product row) {
        return row.result().value().divide(row.factors().getFirst().value(), new MathContext(12, RoundingMode.HALF_UP)).stripTrailingZeros();
    }

    private List<Product> products(int amount, int count, BigDecimal norm) {
        var rows = new ArrayList<Product>();
        for (var row = 0; row < table.size(); row++) {
            var result = table.at(row, amount).filter(value -> value.value().signum() > 0);
            var factor = table.at(row, count).filter(value -> value.value().signum() > 0);
            if (result.isPresent() && factor.isPresent()) rows.add(new Product(result.get(), List.of(factor.get()), List.of(), norm));
        }
        return rows;
    }

    private static long holding(List<Product> rows) {
        return rows.stream().filter(row -> row.holds(Quantity::interval)).count();
    }

    private static boolean isBelieved(List<Product> rows, boolean stated) {
        var holds = holding(rows);
        if (stated) return holds > rows.size() - holds;
        var different = rows.stream().filter(row -> row.holds(Quantity::interval)).map(row -> row.factors().getFirst().value()).distinct().count();
        return different >= LEAST_ROWS - 1 && holds >= LEAST_ROWS && rows.size() - holds <= 1 && norm(rows.getFirst()).precision() <= MOST_DIGITS;
    }

    /** A row may have a norm of its own; that is a round one, and a slip of the hand gives none. */
    private static boolean isWrong(Product row, boolean stated) {
        return Slip.explains(row) && (stated || !isRound(norm(row).unscaledValue()));
    }

    /** 40, 25 or 7 was set by somebody; 23 or 37,143 came out. */
    private static boolean isRound(BigInteger digits) {
        return digits.compareTo(BigInteger.TEN) < 0 || digits.bitLength() < 10 && digits.mod(FIVE).signum() == 0;
    }
}
