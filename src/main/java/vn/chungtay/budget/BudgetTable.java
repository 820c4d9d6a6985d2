package vn.chungtay.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.SourceTier;

/**
 * The table of a budget as annexes print it (BUD-03): projects with their sub-projects, by source. Every sum is made from
 * the lines; rounding happens only in print (BUD-09).
 *
 * @param rows projects and what is below them, in official order, without the total
 */
public record BudgetTable(List<Row> rows, Row total, List<Column> columns) {

    /**
     * @param component absent for the total
     * @param label the number printed before it, which is a label and no identity (BUD-26)
     */
    public record Row(@Nullable ComponentCode component, String label, String name, boolean project, Sums sums) {}

    /** A column that a table may have; only those with money in them, or that always stand, are shown. */
    public enum Column {
        TOTAL(Sums::total),
        CENTRAL(Sums::central),
        LOCAL(Sums::local),
        PROVINCE(it -> it.of(SourceTier.PROVINCE)),
        DISTRICT(it -> it.of(SourceTier.DISTRICT)),
        COMMUNE(it -> it.of(SourceTier.COMMUNE)),
        LOCAL_UNSPLIT(it -> it.of(SourceTier.LOCAL)),
        UNSPLIT(it -> it.of(SourceTier.UNSPLIT)),
        OTHER_PROGRAMME(it -> it.of(SourceTier.OTHER_PROGRAMME)),
        CREDIT(it -> it.of(SourceTier.CREDIT)),
        MOBILISED(it -> it.of(SourceTier.MOBILISED));

        private final ToLongFunction<Sums> value;

        Column(ToLongFunction<Sums> value) {
            this.value = value;
        }

        public long of(Sums sums) {
            return value.applyAsLong(sums);
        }
    }

    public static BudgetTable of(Programme programme, List<BudgetLine> lines) {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var project : programme.components()) {
            if (!project.code().isProject()) continue;
            var inside = lines.stream().filter(it -> it.axes().component().project().equals(project.code())).toList();
            if (inside.isEmpty()) continue;
            number++;
            rows.add(new Row(project.code(), "" + number, project.name(), true, Sums.of(inside)));
            var sub = 0;
            for (var leaf : programme.leavesOf(project.code())) {
                var own = inside.stream().filter(it -> it.axes().component().equals(leaf.code())).toList();
                if (leaf.code().isProject() || own.isEmpty()) continue;
                sub++;
                rows.add(new Row(leaf.code(), number + "." + sub, leaf.name(), false, Sums.of(own)));
            }
        }
        var total = new Row(null, "", "", false, Sums.of(lines));
        return new BudgetTable(List.copyOf(rows), total, columns(total.sums()));
    }

    private static List<Column> columns(Sums total) {
        var columns = new ArrayList<Column>();
        for (var column : Column.values()) {
            var alone = column == Column.LOCAL && total.local() == total.of(SourceTier.PROVINCE);
            if (column == Column.TOTAL || column.of(total) > 0 && !alone) columns.add(column);
        }
        return columns;
    }

    /** Whether some amounts are not known, so that a total can only be called a minimum. */
    public boolean atLeast() {
        return total.sums().unknown() > 0;
    }

    /**
     * The rows whose printed parts do not add up to the printed whole, though the exact ones do. They are told so in a
     * note below the table; nothing is bent to make them fit.
     */
    public List<Row> rounded(MoneyUnit unit, int decimals) {
        var all = new ArrayList<>(rows);
        all.add(total);
        return all.stream().filter(it -> !addsUp(it.sums(), unit, decimals)).toList();
    }

    private static boolean addsUp(Sums sums, MoneyUnit unit, int decimals) {
        var local = List.of(Column.PROVINCE, Column.DISTRICT, Column.COMMUNE, Column.LOCAL_UNSPLIT);
        var whole = List.of(Column.CENTRAL, Column.LOCAL, Column.UNSPLIT);
        return printed(Column.LOCAL, sums, unit, decimals).compareTo(sum(local, sums, unit, decimals)) == 0
                && printed(Column.TOTAL, sums, unit, decimals).compareTo(sum(whole, sums, unit, decimals)) == 0;
    }

    private static BigDecimal sum(List<Column> columns, Sums sums, MoneyUnit unit, int decimals) {
        return columns.stream().map(it -> printed(it, sums, unit, decimals)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal printed(Column column, Sums sums, MoneyUnit unit, int decimals) {
        return unit.rounded(column.of(sums), decimals);
    }
}
