package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetLine.Axes;
import vn.chungtay.budget.BudgetLine.Purpose;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.SourceTier;

/** The lines that a table means: its leaves alone, from the finest columns that it has; sums are reckoned again. */
public final class TableLines {

    private static final String ORDINARY = "NOI_DUNG";

    private TableLines() {}

    public static List<BudgetLine> of(PastedTable table, Programme programme, CapitalKind kind, int year) {
        var lines = new ArrayList<BudgetLine>();
        for (var row : table.leaves()) {
            finest(row.cells()).forEach((tier, dong) -> {
                var source = programme.sources().stream().filter(it -> it.tier() == tier).findFirst().orElseThrow();
                if (dong > 0 && row.component() != null) {
                    var axes = new Axes(row.component(), source.code(), tier, kind, CapitalOrigin.DOMESTIC, year, null);
                    lines.add(line(axes, dong));
                }
            });
        }
        return lines;
    }

    private static BudgetLine line(Axes axes, long dong) {
        return new BudgetLine(
                UUID.randomUUID(), axes, new Purpose(null, "", ORDINARY), dong, null, axes.tier().local(), null);
    }

    private static Map<SourceTier, Long> finest(Map<Column, Long> cells) {
        var tiers = new EnumMap<SourceTier, Long>(SourceTier.class);
        put(tiers, SourceTier.CENTRAL, cells.get(Column.CENTRAL));
        put(tiers, SourceTier.PROVINCE, cells.get(Column.PROVINCE));
        put(tiers, SourceTier.DISTRICT, cells.get(Column.DISTRICT));
        put(tiers, SourceTier.COMMUNE, cells.get(Column.COMMUNE));
        put(tiers, SourceTier.LOCAL, cells.get(Column.LOCAL_UNSPLIT));
        put(tiers, SourceTier.UNSPLIT, cells.get(Column.UNSPLIT));
        if (tiers.keySet().stream().noneMatch(SourceTier::local)) put(tiers, SourceTier.LOCAL, cells.get(Column.LOCAL));
        if (tiers.keySet().stream().noneMatch(SourceTier::ofTheState)) put(tiers, SourceTier.UNSPLIT, cells.get(Column.TOTAL));
        put(tiers, SourceTier.OTHER_PROGRAMME, cells.get(Column.OTHER_PROGRAMME));
        put(tiers, SourceTier.CREDIT, cells.get(Column.CREDIT));
        put(tiers, SourceTier.MOBILISED, cells.get(Column.MOBILISED));
        return tiers;
    }

    private static void put(Map<SourceTier, Long> tiers, SourceTier tier, @Nullable Long dong) {
        if (dong != null) tiers.put(tier, dong);
    }
}
