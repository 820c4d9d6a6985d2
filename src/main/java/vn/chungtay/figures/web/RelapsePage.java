package vn.chungtay.figures.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.RelapseCounts;
import vn.chungtay.figures.model.HouseholdFilter.Part;
import vn.chungtay.figures.model.RelapseTable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.Cause;
import vn.chungtay.shared.Percentage;

/** Relapse and new poverty as a page shows it: rows by Vietnamese name, then the causes in the whole unit. */
record RelapsePage(RelapseTable table, List<Line> rows, List<CauseLine> causes, List<Bar> bars, int chartHeight) {

    private static final int BAR = 22;
    private static final int WIDEST = 270;

    /** One row; without a unit for the remainder. */
    record Line(@Nullable UUID unit, String name, boolean total, List<Cell> cells, String share) {}

    /** One figure and the address of its households; none for zeros. */
    record Cell(String column, String text, @Nullable String href) {}

    /** Households by a cause; without one, those of which no cause is written down. */
    record CauseLine(@Nullable Cause cause, List<Cell> cells) {}

    /** One bar of the chart; lengths in units of the drawing. */
    record Bar(String name, int y, int again, int newly, String text) {}

    static RelapsePage of(RelapseTable table, PovertyPage.Names names, boolean links) {
        var sorted = table.rows().stream()
                .sorted(Comparator.comparing(it -> it.unit().name(), Collator.getInstance(Vietnamese.LOCALE)))
                .toList();
        var lines = new ArrayList<Line>();
        sorted.forEach(it -> lines.add(line(
                it.unit().id().value(), it.unit().name(), it.counts(), links ? list(table, it.unit().id(), Part.PLACED) : null)));
        var unit = table.unit().id();
        if (table.hasRemainder()) {
            lines.add(line(null, names.remainder(), table.remainder(), links ? list(table, unit, Part.REMAINDER) : null));
        }
        var whole = links ? list(table, unit, Part.WHOLE) : null;
        var total = line(null, names.total(), table.total(), whole);
        lines.add(new Line(unit.value(), total.name(), true, total.cells(), total.share()));
        var bars = bars(sorted);
        return new RelapsePage(table, lines, causes(table.total(), whole), bars, bars.size() * BAR + 8);
    }

    private static Line line(@Nullable UUID unit, String name, RelapseCounts counts, @Nullable String list) {
        var cells = Arrays.stream(RelapseColumn.values())
                .map(it -> cell(it, it.households(counts), list, ""))
                .toList();
        return new Line(unit, name, false, cells, counts.shareBack().map(Vietnamese::percent).orElse("–"));
    }

    private static List<CauseLine> causes(RelapseCounts counts, @Nullable String list) {
        var lines = new ArrayList<CauseLine>();
        for (var cause : Cause.values()) {
            lines.add(new CauseLine(cause, RelapseColumn.WITH_CAUSES.stream()
                    .map(it -> cell(it, it.tally(counts).of(cause), list, "&cause=" + cause))
                    .toList()));
        }
        lines.add(new CauseLine(null, RelapseColumn.WITH_CAUSES.stream()
                .map(it -> cell(it, it.tally(counts).uncaused(), list, "&uncaused=true"))
                .toList()));
        return lines;
    }

    private static Cell cell(RelapseColumn column, int households, @Nullable String list, String more) {
        var href = list == null || households == 0 ? null : list + "&relapse=" + column + more;
        return new Cell("figures.relapse." + column, Vietnamese.number(households), href);
    }

    private static String list(RelapseTable table, UnitId unit, Part part) {
        var same = table.end().equals(table.boundaries());
        var address = "/poverty/households?unit=" + unit.value() + "&asOf=" + table.end() + "&since=" + table.start();
        if (!same) address += "&boundaries=" + table.boundaries();
        return part == Part.PLACED || same && part == Part.WHOLE ? address : address + "&part=" + part;
    }

    /** Poor again and newly poor; the longest bar fills the drawing, and units without any have none. */
    private static List<Bar> bars(List<RelapseTable.Row> rows) {
        var widest = rows.stream().mapToInt(it -> again(it) + newly(it)).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var row : rows) {
            var sum = again(row) + newly(row);
            if (sum == 0) continue;
            bars.add(new Bar(
                    row.unit().name(), bars.size() * BAR + 4,
                    again(row) * WIDEST / widest, newly(row) * WIDEST / widest, again(row) + " + " + newly(row)));
        }
        return bars;
    }

    private static int again(RelapseTable.Row row) {
        return RelapseColumn.POOR_AGAIN.households(row.counts());
    }

    private static int newly(RelapseTable.Row row) {
        return RelapseColumn.NEWLY_POOR.households(row.counts());
    }

    /** Of the newly escaped, those that are back; nothing where nobody had newly escaped. */
    static @Nullable Percentage share(RelapseCounts counts) {
        return counts.shareBack().orElse(null);
    }
}
