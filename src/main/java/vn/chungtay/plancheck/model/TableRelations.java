package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that must hold inside one table, as far as its heads and its figures show it. */
final class TableRelations {

    private TableRelations() {}

    /** Of a table of measures by years both ways of reading are tried; the one that says more is what was meant. */
    static List<Relation> of(TableFigures table) {
        var straight = read(table);
        var turned = TurnedTable.of(table).map(TableRelations::read).orElse(List.of());
        return turned.size() > straight.size() ? turned : straight;
    }

    private static List<Relation> read(TableFigures table) {
        var groups = table.groups();
        var relations = new ArrayList<Relation>();
        var rows = new RowGroups(table);
        for (var group : groups)
            for (var column : table.additive()) rows.sum(group, column).ifPresent(relations::add);
        relations.addAll(new ColumnSums(table).relations());
        relations.addAll(ColumnBalances.of(table));
        relations.addAll(ColumnParts.of(table));
        relations.addAll(ColumnProducts.of(table));
        relations.addAll(ColumnNorms.of(table));
        if (areCut(table, relations))
            for (var column : table.columns(TableFigures.Kind.AMOUNT))
                for (var row = 0; row < table.size(); row++)
                    table.at(row, column).ifPresent(amount -> amount.roundedBy(Rounding.CUT_OR_NEAREST));
        relations.addAll(new ColumnRates(table).relations(groups));
        relations.addAll(PeriodChanges.of(table));
        StatedFormulas.of(table).stream().filter(stated -> relations.stream().noneMatch(found -> isSame(found, stated))).forEach(relations::add);
        return relations;
    }

    /** A head may say what the rows have shown already. */
    private static boolean isSame(Relation found, Relation stated) {
        return found.result() == stated.result() && Set.copyOf(found.parts()).equals(Set.copyOf(stated.parts()));
    }

    /** Amounts that were cut instead of rounded: totals are never below the sum of their parts, and often above it. */
    private static boolean areCut(TableFigures table, List<Relation> relations) {
        var columns = table.columns(TableFigures.Kind.AMOUNT);
        if (columns.isEmpty()) return false;
        var above = 0;
        var below = 0;
        var beyondRounding = 0;
        for (var relation : relations) {
            var result = relation.result();
            if (result.counted() || relation instanceof Product) continue;
            var sum = relation.implied(result, quantity -> Interval.exactly(quantity.value())).orElseThrow().middle();
            var off = result.value().subtract(sum);
            var most = result.step().multiply(new BigDecimal(relation.parts().size()));
            if (off.abs().compareTo(most) >= 0) continue;
            if (off.signum() > 0) above++;
            if (off.compareTo(halves(result.step(), relation.parts().size() + 1)) > 0) beyondRounding++;
            if (off.signum() < 0) below++;
        }
        if (below == 0 && above > 0 && SharedOut.areCut(FundingTable.in(table).stream().filter(FundingRow::leaf).toList(), Source.CENTRAL, Source.LOCAL))
            return true;
        return above >= 3 && below * 8 <= above || above >= 2 && below == 0 && beyondRounding > 0;
    }

    private static BigDecimal halves(BigDecimal step, int count) {
        return step.multiply(new BigDecimal(count)).divide(BigDecimal.valueOf(2));
    }
}
