package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;

/** Everything that must hold inside one table, as far as its heads and its figures show it. */
final class TableRelations {

    private TableRelations() {}

    static List<Relation> of(TableFigures table) {
        var groups = new RowGroups(table).believed();
        var relations = new ArrayList<Relation>();
        var rows = new RowGroups(table);
        for (var group : groups)
            for (var column : table.additive()) rows.sum(group, column).ifPresent(relations::add);
        relations.addAll(new ColumnSums(table).relations());
        relations.addAll(new ColumnRates(table).relations(groups));
        return relations;
    }
}
