package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chungtay.plancheck.FindingKind;

/**
 * Columns that are sums or differences of others, found in the figures themselves and in the heads. What the heads do
 * not say must be borne out by so many rows that chance cannot explain it.
 */
final class ColumnSums {

    /** A column that is the sum of others, in every row. */
    record Family(int whole, List<Integer> parts) {}

    /** Powers of ten against chance that rows without help from the heads must bring. */
    private static final double EVIDENCE = 5.5;

    private static final double EVIDENCE_WITH_HEADS = 2;

    private final TableFigures table;
    private final List<Integer> columns;

    ColumnSums(TableFigures table) {
        this.table = table;
        columns = table.additive();
    }

    List<Family> believed() {
        var families = new ArrayList<Family>();
        byHeads().filter(this::isBorneOutByHead).forEach(families::add);
        for (var whole : columns) {
            var named = families.stream().filter(family -> family.whole() == whole).flatMap(family -> family.parts().stream()).toList();
            pairs(whole).stream()
                    .filter(family -> named.isEmpty() || Collections.disjoint(family.parts(), named) && broken(family) <= 1)
                    .filter(family -> isBorneOut(family, EVIDENCE))
                    .forEach(families::add);
            if (families.stream().noneMatch(family -> family.whole() == whole) && columns.size() <= 16)
                triples(whole).stream()
                        .filter(family -> isBorneOut(family, EVIDENCE + 2))
                        .findFirst()
                        .ifPresent(families::add);
        }
        families.removeIf(family -> families.stream().anyMatch(other -> explains(other, family)));
        return families;
    }

    /**
     * The same parts add up to another column in more rows: where one part of the whole is nothing in most rows, the other
     * looks like the whole.
     */
    private boolean explains(Family other, Family family) {
        return other != family
                && Set.copyOf(other.parts()).equals(Set.copyOf(family.parts()))
                && broken(other) < broken(family);
    }

    List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        for (var family : believed())
            for (var row = 0; row < table.size(); row++) relation(family, row).ifPresent(relations::add);
        return relations;
    }

    /** "Tổng số" over its neighbours; a neighbour that has a total of its own stands for its group. */
    private Stream<Family> byHeads() {
        return columns.stream()
                .filter(column -> table.table().lowestHead(column).matches("(tổng|cộng|tổng số|tổng cộng|tổng kinh phí|tổng vốn|tổng nguồn vốn).*"))
                .flatMap(column -> Stream.concat(siblings(column).stream(), divisions(column).stream())
                        .map(parts -> new Family(column, parts)));
    }

    /** "Phân theo nguồn", "Phân theo tính chất": each head over several columns divides the whole for itself. */
    private List<List<Integer>> divisions(int whole) {
        var groups = groups(whole).values();
        return groups.size() < 2 ? List.of() : groups.stream().filter(group -> group.size() >= 2).toList();
    }

    private Optional<List<Integer>> siblings(int whole) {
        var parts = groups(whole).values().stream()
                .flatMap(group -> (group.size() == 1 ? group : totalsOf(group)).stream())
                .toList();
        return parts.size() >= 2 ? Optional.of(parts) : Optional.empty();
    }

    /** The other columns under the same head, by the head they have in the row of the whole's own. */
    private Map<String, List<Integer>> groups(int whole) {
        var heads = table.table().heads();
        var level = lowest(heads.get(whole));
        var parent = heads.get(whole).subList(0, level);
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (var column : columns) {
            var path = heads.get(column);
            if (column == whole || table.kind(column) != table.kind(whole) || !path.subList(0, level).equals(parent)) continue;
            groups.computeIfAbsent(path.get(level), none -> new ArrayList<>()).add(column);
        }
        return groups;
    }

    private List<Integer> totalsOf(List<Integer> group) {
        var totals = group.stream()
                .filter(column -> table.table().lowestHead(column).matches("(tổng|cộng).*"))
                .toList();
        return totals.isEmpty() ? group : totals.subList(0, 1);
    }

    private static int lowest(List<String> path) {
        for (var level = path.size() - 1; level >= 0; level--) if (!path.get(level).isEmpty()) return level;
        return 0;
    }

    private List<Family> pairs(int whole) {
        var families = new ArrayList<Family>();
        for (var one = 0; one < columns.size(); one++)
            for (var two = one + 1; two < columns.size(); two++)
                if (isFree(whole, columns.get(one)) && isFree(whole, columns.get(two)))
                    families.add(new Family(whole, List.of(columns.get(one), columns.get(two))));
        return families;
    }

    private List<Family> triples(int whole) {
        var families = new ArrayList<Family>();
        for (var pair : pairs(whole))
            for (var third : columns)
                if (third > pair.parts().get(1) && isFree(whole, third))
                    families.add(new Family(whole, List.of(pair.parts().get(0), pair.parts().get(1), third)));
        return families;
    }

    private boolean isFree(int whole, int part) {
        return part != whole && table.kind(part) == table.kind(whole);
    }

    private boolean isBorneOutByHead(Family family) {
        var holds = rows(family, true);
        var breaks = rows(family, false);
        if (holds >= 1 && holds >= 2 * breaks) return true;
        if (holds >= 1 && breaks == 1 && holding(family) >= 4) return true;
        return takeTurns(family) && holding(family) >= 3 * breaks && holding(family) >= 2;
    }

    /** Every part is all of the whole in some row: rows with one part alone then say as much as others. */
    private boolean takeTurns(Family family) {
        return family.parts().stream().allMatch(part -> IntStream.range(0, table.size()).anyMatch(row -> isAll(family, part, row)));
    }

    private boolean isAll(Family family, int part, int row) {
        var own = table.at(row, part);
        var whole = table.at(row, family.whole());
        return own.isPresent()
                && whole.isPresent()
                && own.get().value().signum() != 0
                && own.get().value().compareTo(whole.get().value()) == 0;
    }

    private long holding(Family family) {
        return relations(family).filter(relation -> relation.holds(Quantity::interval)).count();
    }

    private long broken(Family family) {
        return relations(family).filter(relation -> !relation.holds(Quantity::interval)).count();
    }

    private Stream<Relation.Sum> relations(Family family) {
        return IntStream.range(0, table.size()).mapToObj(row -> relation(family, row)).flatMap(Optional::stream);
    }

    private boolean isBorneOut(Family family, double needed) {
        var holds = rows(family, true);
        var breaks = rows(family, false);
        if (holds < 3 || breaks * 4 > holds + breaks) return false;
        return evidence(family) >= (isNamed(family) ? EVIDENCE_WITH_HEADS : needed);
    }

    private boolean isNamed(Family family) {
        return IntStream.concat(IntStream.of(family.whole()), family.parts().stream().mapToInt(Integer::intValue))
                .mapToObj(table.table()::head)
                .anyMatch(head -> head.contains("còn lại"));
    }

    private double evidence(Family family) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> relation(family, row))
                .flatMap(Optional::stream)
                .filter(relation -> isTelling(relation) && relation.holds(Quantity::interval))
                .mapToDouble(relation -> Math.log10(1 + relation.result().figure().value().movePointRight(relation.result().decimals()).abs().doubleValue()))
                .sum();
    }

    private int rows(Family family, boolean holding) {
        var count = 0;
        for (var row = 0; row < table.size(); row++) {
            var relation = relation(family, row);
            if (relation.isPresent() && isTelling(relation.get()) && relation.get().holds(Quantity::interval) == holding) count++;
        }
        return count;
    }

    /** A row in which a part is nothing says little: the whole is then the other part. */
    private static boolean isTelling(Relation.Sum relation) {
        return relation.terms().keySet().stream().filter(part -> part.value().signum() != 0).count() >= 2
                || !relation.holds(Quantity::interval);
    }

    private Optional<Relation.Sum> relation(Family family, int row) {
        var whole = table.at(row, family.whole());
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        for (var part : family.parts()) table.at(row, part).ifPresent(quantity -> terms.put(quantity, BigDecimal.ONE));
        if (whole.isEmpty() || terms.isEmpty()) return Optional.empty();
        var rest = family.parts().stream()
                .filter(part -> table.table().head(part).contains("còn lại"))
                .findFirst()
                .flatMap(part -> table.at(row, part));
        if (rest.isEmpty()) return Optional.of(new Relation.Sum(FindingKind.SUM, whole.get(), terms));
        var difference = new LinkedHashMap<Quantity, BigDecimal>();
        difference.put(whole.get(), BigDecimal.ONE);
        terms.keySet().stream().filter(part -> part != rest.get()).forEach(part -> difference.put(part, BigDecimal.ONE.negate()));
        return Optional.of(new Relation.Sum(FindingKind.DIFFERENCE, rest.get(), difference));
    }
}
