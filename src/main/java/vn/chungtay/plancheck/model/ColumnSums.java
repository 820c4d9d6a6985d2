package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final QuickSums quick;
    private final Set<Integer> remainders;

    /** How a family stands the test of its rows; the telling ones counted apart. */
    private record Test(long holds, long breaks, long telling, double evidence) {}

    ColumnSums(TableFigures table) {
        this.table = table;
        columns = table.additive();
        quick = new QuickSums(table);
        remainders = columns.stream().filter(column -> table.table().head(column).contains("còn lại")).collect(Collectors.toSet());
    }

    List<Family> believed() {
        var families = new ArrayList<Family>();
        new SumHeads(table).families().filter(this::isBorneOutByHead).forEach(families::add);
        for (var whole : columns) {
            var named = families.stream().filter(family -> family.whole() == whole).flatMap(family -> family.parts().stream()).toList();
            pairs(whole).stream()
                    .filter(family -> named.isEmpty() || Collections.disjoint(family.parts(), named) && test(family).breaks() <= 1)
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
     * The same parts add up to another column in more rows, or the whole is the sum of others in more rows: where one part
     * is nothing in most rows, the other looks like the whole.
     */
    private boolean explains(Family other, Family family) {
        if (other == family || test(other).breaks() >= test(family).breaks()) return false;
        return Set.copyOf(other.parts()).equals(Set.copyOf(family.parts()))
                || other.whole() == family.whole() && !Collections.disjoint(other.parts(), family.parts());
    }

    List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        for (var family : believed())
            for (var row = 0; row < table.size(); row++) relation(family, row).ifPresent(relations::add);
        return relations;
    }

    private List<Family> pairs(int whole) {
        var families = new ArrayList<Family>();
        for (var one = 0; one < columns.size(); one++)
            for (var two = one + 1; two < columns.size(); two++)
                if (isFree(whole, columns.get(one))
                        && isFree(whole, columns.get(two))
                        && !quick.isHopeless(whole, List.of(columns.get(one), columns.get(two))))
                    families.add(new Family(whole, List.of(columns.get(one), columns.get(two))));
        return families;
    }

    private List<Family> triples(int whole) {
        var families = new ArrayList<Family>();
        for (var one = 0; one < columns.size(); one++)
            for (var two = one + 1; two < columns.size(); two++)
                for (var three = two + 1; three < columns.size(); three++) {
                    var parts = List.of(columns.get(one), columns.get(two), columns.get(three));
                    if (parts.stream().allMatch(part -> isFree(whole, part)) && !quick.isHopeless(whole, parts))
                        families.add(new Family(whole, parts));
                }
        return families;
    }

    private boolean isFree(int whole, int part) {
        return part != whole && table.kind(part) == table.kind(whole);
    }

    private boolean isBorneOutByHead(Family family) {
        var test = test(family);
        if (test.breaks() > 1 && !allCount(family)) return false;
        if (test.telling() >= 1 && test.telling() >= 2 * test.breaks()) return true;
        if (test.telling() >= 1 && test.breaks() == 1 && test.holds() >= 4) return true;
        return takeTurns(family) && test.holds() >= 3 * test.breaks() && test.holds() >= 2;
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

    private boolean isBorneOut(Family family, double needed) {
        var test = test(family);
        if (test.telling() < 3 || test.breaks() > Math.max(1, test.holds() / 10) || test.breaks() * 4 > test.telling() + test.breaks()) return false;
        if (!allCount(family) || hasOther(family)) return false;
        return test.evidence() >= (isNamed(family) ? EVIDENCE_WITH_HEADS : needed);
    }

    /** A part that is nothing wherever the sum holds is no part of it. */
    private boolean allCount(Family family) {
        return family.parts().stream().allMatch(part -> IntStream.range(0, table.size())
                .filter(row -> relation(family, row).filter(relation -> relation.holds(Quantity::interval)).isPresent())
                .anyMatch(row -> table.at(row, part).filter(quantity -> quantity.value().signum() != 0).isPresent()));
    }

    /** In some row all parts are nothing and the whole is not: there is another part. */
    private boolean hasOther(Family family) {
        return IntStream.range(0, table.size()).mapToObj(row -> relation(family, row)).flatMap(Optional::stream).anyMatch(
                relation -> relation.result().value().signum() != 0 && relation.parts().stream().allMatch(part -> part.value().signum() == 0));
    }

    private boolean isNamed(Family family) {
        return remainders.contains(family.whole()) || !Collections.disjoint(remainders, family.parts());
    }

    /** A row in which all parts but one are nothing says little: the whole is then that part. */
    private Test test(Family family) {
        var holds = 0;
        var breaks = 0;
        var telling = 0;
        var evidence = 0.0;
        for (var row = 0; row < table.size(); row++) {
            var relation = relation(family, row);
            if (relation.isEmpty()) continue;
            if (!relation.get().holds(Quantity::interval)) {
                breaks++;
                continue;
            }
            holds++;
            if (relation.get().terms().keySet().stream().filter(part -> part.value().signum() != 0).count() < 2) continue;
            telling++;
            var result = relation.get().result();
            evidence += Math.log10(1 + result.figure().value().movePointRight(result.decimals()).abs().doubleValue());
        }
        return new Test(holds, breaks, telling, evidence);
    }

    private Optional<Relation.Sum> relation(Family family, int row) {
        var whole = table.at(row, family.whole());
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        for (var part : family.parts()) table.at(row, part).ifPresent(quantity -> terms.put(quantity, BigDecimal.ONE));
        if (whole.isEmpty() || terms.isEmpty()) return Optional.empty();
        var rest = family.parts().stream()
                .filter(remainders::contains)
                .findFirst()
                .flatMap(part -> table.at(row, part));
        if (rest.isEmpty()) return Optional.of(new Relation.Sum(FindingKind.SUM, whole.get(), terms));
        var difference = new LinkedHashMap<Quantity, BigDecimal>();
        difference.put(whole.get(), BigDecimal.ONE);
        terms.keySet().stream().filter(part -> part != rest.get()).forEach(part -> difference.put(part, BigDecimal.ONE.negate()));
        return Optional.of(new Relation.Sum(FindingKind.DIFFERENCE, rest.get(), difference));
    }
}
