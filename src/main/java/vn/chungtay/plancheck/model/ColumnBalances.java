package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.plancheck.FindingKind;

/**
 * Four columns that are a balance: what there was, what left, what came, what there is then. Households that leave poverty
 * and fall into it, money that is taken from a part and given to it.
 */
final class ColumnBalances {

    private static final String OUT = ".*(?<!\\p{L})(thoát|giảm|trừ|ra khỏi).*";
    private static final String IN = ".*(?<!\\p{L})(phát sinh|tái|tăng|bổ sung|mới).*";
    private static final int LEAST_ROWS = 3;

    private ColumnBalances() {}

    static List<Relation> of(TableFigures table) {
        var relations = new ArrayList<Relation>();
        for (var out : table.additive())
            for (var in : table.additive())
                if (isNamed(table, out, OUT) && isNamed(table, in, IN) && Math.abs(out - in) <= 3) best(table, out, in).ifPresent(relations::addAll);
        return relations;
    }

    private static boolean isNamed(TableFigures table, int column, String words) {
        return table.table().lowestHead(column).matches(words);
    }

    /** The nearest columns before and behind that make the balance hold in nearly all rows. */
    private static Optional<List<Relation>> best(TableFigures table, int out, int in) {
        var first = Math.min(out, in);
        var last = Math.max(out, in);
        for (var end : table.additive())
            for (var start : table.additive().reversed()) {
                if (end <= last || start >= first || table.kind(start) != table.kind(end) || table.kind(out) != table.kind(end)) continue;
                var balance = balance(table, start, out, in, end);
                if (isBelieved(balance)) return Optional.of(balance);
            }
        return Optional.empty();
    }

    /** None where something was there before and nothing is printed then: the end stands in another column. */
    private static List<Relation> balance(TableFigures table, int start, int out, int in, int end) {
        var relations = new ArrayList<Relation>();
        for (var row = 0; row < table.size(); row++) {
            var result = table.at(row, end);
            var before = table.at(row, start);
            if (before.isPresent() && before.get().value().signum() > 0 && result.isEmpty()) return List.of();
            if (result.isEmpty() || before.isEmpty()) continue;
            var terms = new LinkedHashMap<Quantity, BigDecimal>(Map.of(before.get(), BigDecimal.ONE));
            table.at(row, out).ifPresent(left -> terms.put(left, BigDecimal.ONE.negate()));
            table.at(row, in).ifPresent(come -> terms.put(come, BigDecimal.ONE));
            relations.add(new Relation.Sum(FindingKind.DIFFERENCE, result.get(), terms));
        }
        return relations;
    }

    private static boolean isBelieved(List<Relation> balance) {
        var holds = balance.stream().filter(relation -> relation.holds(Quantity::interval)).toList();
        var moved = holds.stream().filter(relation -> relation.parts().size() == 3 && relation.parts().stream().allMatch(part -> part.value().signum() != 0));
        return moved.findAny().isPresent() && holds.size() >= LEAST_ROWS && balance.size() - holds.size() <= Math.max(1, holds.size() / 10);
    }
}
