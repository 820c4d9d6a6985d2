package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns of rates with the columns they are computed from; the way of rounding is seen in the figures. */
final class ColumnRates {

    private static final List<Rounding> HABITS = List.of(Rounding.NEAREST, Rounding.CUT, Rounding.UP, Rounding.LOOSE);

    private final TableFigures table;

    ColumnRates(TableFigures table) {
        this.table = table;
    }

    List<Relation> relations(List<RowGroups.Group> groups) {
        var relations = new ArrayList<Relation>();
        var without = new ArrayList<Integer>();
        var families = new ArrayList<List<Relation>>();
        for (var column : table.columns(TableFigures.Kind.RATE)) {
            var family = rates(column);
            if (family.isEmpty()) without.add(column);
            else families.add(family);
        }
        families.forEach(relations::addAll);
        decideRounding(families, List.copyOf(relations));
        relations.addAll(means(without, groups));
        return relations;
    }

    private List<Relation> rates(int column) {
        return Stream.concat(ofOtherColumns(column), ofTotals(column))
                .filter(family -> !family.isEmpty())
                .max(Comparator.<List<Relation>>comparingLong(this::tellingHolds)
                        .thenComparing(family -> -distance(family, column)))
                .filter(this::isBelieved)
                .orElse(List.of());
    }

    private Stream<List<Relation>> ofOtherColumns(int column) {
        return bases().stream()
                .flatMap(base -> counts().stream()
                        .filter(count -> !count.equals(base))
                        .sorted(Comparator.comparingInt(count -> count < column ? column - count : 100 + count))
                        .map(count -> family(column, count, base)));
    }

    /** "Cơ cấu": what each row is of the total of its own column. */
    private Stream<List<Relation>> ofTotals(int column) {
        return IntStream.range(0, table.size())
                .filter(row -> table.rows().get(row).isTotal())
                .boxed()
                .flatMap(total -> counts().stream().map(count -> shares(column, count, total)));
    }

    private List<Relation> shares(int column, int count, int total) {
        var whole = table.at(total, count);
        if (whole.isEmpty() || whole.get().value().signum() <= 0) return List.of();
        var relations = new ArrayList<Relation>();
        for (var row = 0; row < table.size(); row++) {
            var rate = table.at(row, column);
            var part = table.at(row, count);
            if (row != total && rate.isPresent() && part.isPresent()) relations.add(new Relation.Rate(rate.get(), part.get(), whole.get()));
        }
        return relations;
    }

    private long distance(List<Relation> family, int column) {
        var count = ((Relation.Rate) family.getFirst()).count();
        for (var other = 0; other < table.table().width(); other++) {
            for (var row = 0; row < table.size(); row++)
                if (table.at(row, other).filter(cell -> cell == count).isPresent())
                    return other < column ? column - other : 100 + other;
        }
        return 1000;
    }

    private List<Integer> bases() {
        return table.additive();
    }

    private List<Integer> counts() {
        return table.additive();
    }

    private List<Relation> family(int column, int count, int base) {
        var relations = new ArrayList<Relation>();
        for (var row = 0; row < table.size(); row++) {
            var rate = table.at(row, column);
            var part = table.at(row, count);
            var whole = table.at(row, base);
            if (rate.isEmpty() || part.isEmpty() || whole.isEmpty() || whole.get().value().signum() <= 0) continue;
            relations.add(new Relation.Rate(rate.get(), part.get(), whole.get()));
        }
        return relations;
    }

    private boolean isBelieved(List<Relation> family) {
        var rates = family.stream().map(Relation::result).toList();
        var telling = family.stream().filter(ColumnRates::isTelling).count();
        var holds = tellingHolds(family);
        var coarse = rates.getFirst().decimals() == 0;
        var least = coarse ? 4 : Math.min(3, Math.max(2, telling));
        return holds >= least && holds * 10 >= telling * (coarse ? 8 : 6);
    }

    /** One way for the table; a column that clearly goes its own is let. */
    private static void decideRounding(List<List<Relation>> families, List<Relation> all) {
        var common = way(all, Rounding.NEAREST);
        for (var family : families) {
            var own = way(family, common);
            family.forEach(relation -> relation.result().roundedBy(own));
        }
    }

    /** The way of rounding that the most rows follow; another than the usual needs a clear lead. */
    private static Rounding way(List<Relation> family, Rounding usual) {
        var rates = family.stream().map(Relation::result).toList();
        var best = usual;
        var least = broken(family, rates, usual);
        for (var way : HABITS) {
            if (way == usual) continue;
            var broken = broken(family, rates, way);
            if (least >= 2 && broken * 2 <= least && (way != Rounding.LOOSE || broken == 0 && least * 4 > family.size())) {
                best = way;
                least = broken;
            }
        }
        return best;
    }

    private static long broken(List<Relation> family, List<Quantity> rates, Rounding way) {
        rates.forEach(rate -> rate.roundedBy(way));
        return family.stream().filter(relation -> !relation.holds(Quantity::interval)).count();
    }

    private long tellingHolds(List<Relation> family) {
        return family.stream()
                .filter(relation -> isTelling(relation)
                        && relation.holds(quantity -> quantity.counted()
                                ? quantity.interval()
                                : Rounding.LOOSE.around(quantity.value(), quantity.step())))
                .count();
    }

    private static boolean isTelling(Relation relation) {
        return relation.result().value().signum() != 0;
    }

    /** Rates of a total without their counts: means of the rates above, weighted with the column of counts that fits. */
    private List<Relation> means(List<Integer> columns, List<RowGroups.Group> groups) {
        return table.columns(TableFigures.Kind.COUNT).stream()
                .map(weight -> columns.stream()
                        .flatMap(column -> groups.stream().flatMap(group -> mean(column, weight, group).stream()))
                        .toList())
                .filter(relations -> relations.stream().anyMatch(relation -> relation.holds(Quantity::interval)))
                .max(Comparator.comparingLong(holding()))
                .filter(relations -> holding().applyAsLong(relations) * 2 >= relations.size())
                .orElse(List.of());
    }

    private static ToLongFunction<List<Relation>> holding() {
        return relations -> relations.stream().filter(relation -> relation.holds(Quantity::interval)).count();
    }

    private Optional<Relation> mean(int column, int weight, RowGroups.Group group) {
        var result = table.at(group.parent(), column);
        var whole = table.at(group.parent(), weight);
        var weights = new LinkedHashMap<Quantity, BigDecimal>();
        var bases = new ArrayList<Quantity>();
        for (var child : group.children()) {
            var rate = table.at(child, column);
            var base = table.at(child, weight);
            if (rate.isEmpty() || base.isEmpty()) return Optional.empty();
            weights.put(rate.get(), base.get().value());
            bases.add(base.get());
        }
        whole.ifPresent(bases::add);
        if (result.isEmpty() || whole.isEmpty() || weights.size() < 3 || whole.get().value().signum() <= 0) return Optional.empty();
        return Optional.of(new Relation.Mean(result.get(), weights, whole.get().value(), bases));
    }
}
