package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.FindingKind;

/**
 * Rows that are years one after the other: by how much less there is than the year before, and what has come together since
 * the first.
 */
final class PeriodChanges {

    private static final Pattern ONE_YEAR = Pattern.compile("[^\\d]*(20\\d\\d)[^\\d]*");
    private static final Pattern FALL = Pattern.compile("giảm|thoát");
    private static final Pattern RISE = Pattern.compile("(?<!\\p{L})tăng|thêm");
    private static final Pattern SUM_SO_FAR = Pattern.compile("l[uũ][yỹ] kế|cộng dồn");

    private final TableFigures table;
    private final List<Integer> years;

    private PeriodChanges(TableFigures table) {
        this.table = table;
        years = IntStream.range(0, table.size()).filter(row -> year(row) > 0).boxed().toList();
    }

    static List<Relation> of(TableFigures table) {
        var changes = new PeriodChanges(table);
        if (!changes.areInOrder()) return List.of();
        var relations = new ArrayList<Relation>();
        for (var column = 1; column < table.table().width(); column++) relations.addAll(changes.of(column));
        return relations;
    }

    private int year(int row) {
        var match = ONE_YEAR.matcher(table.rows().get(row).label());
        return match.matches() ? Integer.parseInt(match.group(1)) : 0;
    }

    private boolean areInOrder() {
        return years.size() >= 3 && IntStream.range(1, years.size()).allMatch(at -> year(years.get(at)) == year(years.get(at - 1)) + 1);
    }

    private List<Relation> of(int column) {
        var head = table.table().lowestHead(column);
        if (SUM_SO_FAR.matcher(head).find()) return best(column, other -> soFar(column, other));
        if (FALL.matcher(head).find()) return best(column, other -> change(column, other, BigDecimal.ONE));
        return RISE.matcher(head).find() ? best(column, other -> change(column, other, BigDecimal.ONE.negate())) : List.of();
    }

    private List<Relation> best(int column, IntFunction<List<Relation>> reading) {
        return IntStream.range(1, table.table().width())
                .filter(other -> other != column && table.kind(other) == table.kind(column))
                .mapToObj(reading)
                .filter(Predicate.not(List::isEmpty))
                .max(Comparator.comparingLong(PeriodChanges::holding))
                .filter(PeriodChanges::isBelieved)
                .orElse(List.of());
    }

    /** What there is less than the year before, or more with the other sign. */
    private List<Relation> change(int column, int other, BigDecimal sign) {
        return relations(column, (now, before) -> terms(table.at(before, other), sign, table.at(now, other), sign.negate()), FindingKind.DIFFERENCE);
    }

    /** All years together are all before and this one. */
    private List<Relation> soFar(int column, int other) {
        var relations = relations(column, (now, before) -> terms(table.at(before, column), BigDecimal.ONE, table.at(now, other), BigDecimal.ONE), FindingKind.SUM);
        years.stream().filter(row -> table.at(row, column).isPresent()).findFirst().ifPresent(first -> table.at(first, other)
                .ifPresent(change -> relations.add(new Relation.Sum(FindingKind.SUM, table.at(first, column).orElseThrow(), Map.of(change, BigDecimal.ONE)))));
        return relations;
    }

    private static Optional<LinkedHashMap<Quantity, BigDecimal>> terms(
            Optional<Quantity> one, BigDecimal factor, Optional<Quantity> two, BigDecimal other) {
        if (one.isEmpty() || two.isEmpty()) return Optional.empty();
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        terms.put(one.get(), factor);
        terms.put(two.get(), other);
        return Optional.of(terms);
    }

    private List<Relation> relations(int column, BiFunction<Integer, Integer, Optional<LinkedHashMap<Quantity, BigDecimal>>> terms, FindingKind kind) {
        var relations = new ArrayList<Relation>();
        for (var at = 1; at < years.size(); at++) {
            var result = table.at(years.get(at), column);
            var parts = terms.apply(years.get(at), years.get(at - 1));
            if (result.isPresent() && parts.isPresent()) relations.add(new Relation.Sum(kind, result.get(), parts.get()));
        }
        return relations;
    }

    private static long holding(List<Relation> relations) {
        return relations.stream().filter(relation -> relation.holds(Quantity::interval)).count();
    }

    /** A wrong figure in the middle breaks two of them. */
    private static boolean isBelieved(List<Relation> relations) {
        var holds = holding(relations);
        var breaks = relations.size() - holds;
        if (breaks == 0) return holds >= 2;
        return holds >= 2 && breaks <= 2 || holds == 1 && breaks == 1 && relations.stream().allMatch(relation -> relation.holds(Quantity::interval) || Slip.explains(relation));
    }
}
