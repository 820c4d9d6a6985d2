package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns that are products of others: số lượng × định mức = thành tiền. Heads help to believe it, the rows must bear it out;
 * without such heads in so many rows that chance cannot explain it.
 */
final class ColumnProducts {

    /** A column that is the product of others, in units that differ by a power of ten. */
    private record Family(int result, List<Integer> factors, BigDecimal scale) {}

    private static final Pattern NORM = Pattern.compile(
            "đơn giá|định mức|suất (đầu tư|hỗ trợ|chi)|(?<!tổng )mức|(?<!\\p{L})giá(?!\\p{L})|bình quân|trung bình|" + TableFigures.EACH);
    private static final Pattern AVERAGE = Pattern.compile("bình quân|trung bình");
    private static final Pattern SHARE = Pattern.compile("%|tỷ lệ|tỉ lệ|cơ cấu");
    /** "Tỷ lệ hỗ trợ (%)" is set, not computed. */
    private static final Pattern SET_SHARE = Pattern.compile("(tỷ lệ|tỉ lệ|mức).*(hỗ trợ|đối ứng|đóng góp)|(hỗ trợ|đối ứng|đóng góp).*(%|tỷ lệ|tỉ lệ)");
    private static final Pattern YEAR = Pattern.compile("năm (thực hiện|hoàn thành|khởi công)|mã (số|xã)|(^|\\s)s?tt$");

    /** Powers of ten against chance that the amounts must bring where no head names a norm. */
    private static final double EVIDENCE = 8;

    private static final int MOST_COLUMNS = 24;
    private static final int MOST_SCALE = 9;

    /** How far the logarithm of a quotient may be from a whole number: averages are rounded. */
    private static final double NEAR = 0.03;

    private static final int NONE = Integer.MAX_VALUE;

    private final TableFigures table;
    private final List<Integer> columns;
    private final Set<Integer> norms;
    private final Set<Integer> averages;

    private ColumnProducts(TableFigures table) {
        this.table = table;
        columns = IntStream.range(1, table.table().width()).filter(this::isFactor).boxed().toList();
        averages = IntStream.range(0, table.table().width())
                .filter(column -> AVERAGE.matcher(table.table().lowestHead(column)).find())
                .boxed()
                .collect(Collectors.toSet());
        norms = IntStream.range(0, table.table().width())
                .filter(column -> table.kind(column) == TableFigures.Kind.RATE || NORM.matcher(table.table().lowestHead(column)).find())
                .boxed()
                .collect(Collectors.toSet());
    }

    static List<Relation> of(TableFigures table) {
        var products = new ColumnProducts(table);
        if (products.columns.size() < 3 || products.columns.size() > MOST_COLUMNS) return List.of();
        var relations = new ArrayList<Relation>();
        for (var result : table.additive()) relations.addAll(products.best(result));
        return relations;
    }

    /** The head says that it is one; then one row may be enough. */
    static List<Product> stated(TableFigures table, int result, List<Integer> factors) {
        var products = new ColumnProducts(table);
        return products.scales(result, factors)
                .map(scale -> products.products(new Family(result, factors, scale)))
                .filter(rows -> holding(rows) >= 1 && holding(rows) * 2 >= rows.size())
                .max(Comparator.comparingLong(ColumnProducts::holding))
                .orElse(List.of());
    }

    private static long holding(List<Product> products) {
        return products.stream().filter(product -> product.holds(Quantity::interval)).count();
    }

    private List<Product> products(Family family) {
        return IntStream.range(0, table.size()).mapToObj(row -> product(row, family)).flatMap(Optional::stream).toList();
    }

    private boolean isFactor(int column) {
        var head = table.table().lowestHead(column);
        return (!SHARE.matcher(head).find() || table.kind(column) == TableFigures.Kind.RATE && SET_SHARE.matcher(head).find())
                && !YEAR.matcher(head).find()
                && table.rows().stream().anyMatch(row -> row.figure(column).isPresent());
    }

    private List<Product> best(int result) {
        return Stream.concat(pairs(result), triples(result))
                .flatMap(factors -> scales(result, factors).map(scale -> new Family(result, factors, scale)))
                .map(this::believed)
                .filter(Predicate.not(List::isEmpty))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private Stream<List<Integer>> pairs(int result) {
        return columns.stream().flatMap(one -> columns.stream().filter(two -> two > one && one != result && two != result).map(two -> List.of(one, two)));
    }

    /** Three factors only where a head names a norm: 30 học viên × 15 ngày × 50.000 đồng. */
    private Stream<List<Integer>> triples(int result) {
        return pairs(result).flatMap(pair -> columns.stream()
                .filter(three -> three > pair.getLast() && three != result)
                .map(three -> List.of(pair.getFirst(), pair.getLast(), three))
                .filter(factors -> factors.stream().anyMatch(this::isNorm)));
    }

    private boolean isNorm(int column) {
        return norms.contains(column);
    }

    /** The powers of ten that the first rows speak for, one at least as loud as all others. */
    private Stream<BigDecimal> scales(int result, List<Integer> factors) {
        var scales = new ArrayList<Integer>();
        for (var row = 0; row < table.size() && scales.size() < 4; row++) {
            var product = product(row, new Family(result, factors, BigDecimal.ONE));
            if (product.isEmpty()) continue;
            var plain = product.get().factors().stream().mapToDouble(factor -> factor.value().doubleValue()).reduce(1, (one, two) -> one * two);
            var power = Math.log10(product.get().result().value().doubleValue() / plain);
            scales.add(Math.abs(power - Math.rint(power)) < NEAR ? (int) Math.rint(power) : NONE);
        }
        return scales.stream()
                .filter(scale -> scale != NONE && Math.abs(scale) <= MOST_SCALE)
                .filter(scale -> scales.stream().filter(scale::equals).count() * 2 >= scales.size())
                .distinct()
                .map(scale -> BigDecimal.ONE.scaleByPowerOfTen(scale));
    }

    /** Of one row; empty where a figure is missing or nothing. */
    private Optional<Product> product(int row, Family family) {
        var result = table.at(row, family.result()).filter(ColumnProducts::isSomething);
        var factors = family.factors().stream().flatMap(column -> table.at(row, column).stream()).filter(ColumnProducts::isSomething).toList();
        if (result.isEmpty() || factors.size() < family.factors().size()) return Optional.empty();
        var averages = family.factors().stream()
                .filter(this.averages::contains)
                .flatMap(column -> table.at(row, column).stream())
                .toList();
        return Optional.of(new Product(result.get(), factors, averages, family.scale()));
    }

    private static boolean isSomething(Quantity quantity) {
        return quantity.value().signum() > 0;
    }

    private List<Product> believed(Family family) {
        var holds = new ArrayList<Product>();
        var breaks = new ArrayList<Product>();
        for (var row = 0; row < table.size(); row++) {
            product(row, family).ifPresent(product -> (product.holds(Quantity::interval) ? holds : breaks).add(product));
            if (breaks.size() > 1 + holds.size() / 4) return List.of();
        }
        var telling = holds.stream().filter(ColumnProducts::isTelling).toList();
        var named = family.factors().stream().anyMatch(this::isNorm) && !isNorm(family.result());
        var enough = named ? telling.size() >= 2 : telling.size() >= 3 && evidence(telling) >= EVIDENCE;
        if (!enough || breaks.size() > Math.max(1, holds.size() / 10) || breaks.size() * 2 > holds.size()) return List.of();
        var sure = named && breaks.size() == 1 && telling.size() >= 5;
        // An amount may hold more than the product.
        breaks.stream().filter(product -> sure || Slip.explains(product)).forEach(holds::add);
        return holds;
    }

    /** With a factor of one the amount says nothing of the other. */
    private static boolean isTelling(Product product) {
        return product.factors().stream().allMatch(factor -> factor.value().stripTrailingZeros().unscaledValue().abs().compareTo(BigInteger.ONE) > 0);
    }

    private static double evidence(List<Product> telling) {
        return telling.stream()
                .map(product -> product.result().value().round(MathContext.DECIMAL64).stripTrailingZeros().unscaledValue().abs())
                .mapToDouble(digits -> Math.log10(1 + digits.doubleValue()))
                .sum();
    }
}
