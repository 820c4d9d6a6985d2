package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.plancheck.FindingKind;

/** Columns under "trong đó" hold parts of a column before them: no part is more than the whole. */
final class ColumnParts {

    private ColumnParts() {}

    static List<Relation> of(TableFigures table) {
        var relations = new ArrayList<Relation>();
        for (var column : table.additive())
            if (isPart(table, column)) whole(table, column).ifPresent(whole -> relations.addAll(believed(table, column, whole)));
        return relations;
    }

    private static boolean isPart(TableFigures table, int column) {
        return table.table().head(column).contains("trong đó");
    }

    /** The nearest total on the left, else the nearest column that is no part itself. */
    private static Optional<Integer> whole(TableFigures table, int column) {
        var left = table.additive().stream()
                .filter(other -> other < column && table.kind(other) == table.kind(column) && !isPart(table, other))
                .toList()
                .reversed();
        return left.stream()
                .filter(other -> table.table().lowestHead(other).matches("(tổng|cộng).*"))
                .findFirst()
                .or(() -> left.stream().findFirst());
    }

    private static List<Relation> believed(TableFigures table, int column, int whole) {
        var relations = new ArrayList<Relation>();
        for (var row = 0; row < table.size(); row++) {
            var part = table.at(row, column);
            var all = table.at(row, whole);
            if (part.isPresent() && all.isPresent()) relations.add(new Relation.Within(FindingKind.SUM, part.get(), all.get()));
        }
        var holds = relations.stream().filter(relation -> relation.holds(Quantity::interval)).count();
        return holds >= 2 && holds * 3 >= relations.size() * 2L ? relations : List.of();
    }
}
