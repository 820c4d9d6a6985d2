package vn.chungtay.figures.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyTable;
import vn.chungtay.figures.model.HouseholdFilter.Part;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.shared.Percentage;

/**
 * The table as a page shows it, rows by Vietnamese name as the annexes print them.
 *
 * @param columns of the chosen view
 * @param rows units, then the remainder if there is one, then the total
 */
record PovertyPage(PovertyTable table, List<FigureColumn> columns, List<Line> rows, List<Bar> bars, int chartHeight) {

    private static final int BAR = 22;
    private static final int WIDEST = 270;

    /** One row; without a place for the remainder. */
    record Line(@Nullable UUID unit, String name, boolean total, boolean opens, List<Cell> cells) {}

    /** One figure and the address of the households behind it; none for rates and zeros. */
    record Cell(String text, @Nullable String href) {}

    /** One bar of the chart; lengths in units of the drawing. */
    record Bar(String name, int y, int poor, int nearPoor, String text) {}

    static PovertyPage of(PovertyTable table, List<FigureColumn> columns, Names names, boolean links) {
        var lines = new ArrayList<Line>();
        var sorted = table.rows().stream()
                .sorted(Comparator.comparing(row -> row.unit().name(), Collator.getInstance(Vietnamese.LOCALE)))
                .toList();
        for (var row : sorted) {
            var list = links ? list(table, row.unit().id(), Part.PLACED) : null;
            var cells = cells(row.counts(), columns, list);
            lines.add(new Line(row.unit().id().value(), row.unit().name(), false, true, cells));
        }
        var unit = table.unit().id();
        if (table.hasRemainder()) {
            var list = links ? list(table, unit, Part.REMAINDER) : null;
            lines.add(new Line(null, names.remainder(), false, false, cells(table.remainder(), columns, list)));
        }
        var list = links ? list(table, unit, Part.WHOLE) : null;
        lines.add(new Line(unit.value(), names.total(), true, false, cells(table.total(), columns, list)));
        var bars = bars(sorted);
        return new PovertyPage(table, columns, lines, bars, bars.size() * BAR + 8);
    }

    /** The words for rows that are not units. */
    record Names(String remainder, String total) {

        static Names in(Words words) {
            return new Names(words.text("figures.remainder"), words.text("figures.total"));
        }
    }

    /** On the day's own boundaries there is nothing to say about them, and the whole of a unit is what is placed in it. */
    private static String list(PovertyTable table, UnitId unit, Part part) {
        var same = table.asOf().equals(table.boundaries());
        var address = "/poverty/households?unit=" + unit.value() + "&asOf=" + table.asOf() + "&";
        if (!same) address += "boundaries=" + table.boundaries() + "&";
        return part == Part.PLACED || same && part == Part.WHOLE ? address : address + "part=" + part + "&";
    }

    private static List<Cell> cells(PovertyCounts counts, List<FigureColumn> columns, @Nullable String list) {
        return columns.stream().map(column -> cell(counts, column, list)).toList();
    }

    private static Cell cell(PovertyCounts counts, FigureColumn column, @Nullable String list) {
        return new Cell(column.text(counts), list != null && column.opens(counts) ? list + column.filter() : null);
    }

    /** The longest bar fills the drawing; units without households have none. */
    private static List<Bar> bars(List<PovertyTable.Row> rows) {
        var shown = rows.stream().filter(row -> row.counts().poorRate().isPresent()).toList();
        var widest = shown.stream().map(PovertyPage::bothRates).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        var bars = new ArrayList<Bar>();
        for (var row : shown) {
            var poor = row.counts().poorRate();
            var near = row.counts().nearPoorRate();
            bars.add(new Bar(
                    row.unit().name(),
                    bars.size() * BAR + 4,
                    length(poor, widest),
                    length(near, widest),
                    text(poor) + " + " + text(near)));
        }
        return bars;
    }

    private static BigDecimal bothRates(PovertyTable.Row row) {
        return value(row.counts().poorRate()).add(value(row.counts().nearPoorRate()));
    }

    private static int length(Optional<Percentage> rate, BigDecimal widest) {
        if (widest.signum() == 0) return 0;
        return value(rate)
                .multiply(BigDecimal.valueOf(WIDEST))
                .divide(widest, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static BigDecimal value(Optional<Percentage> rate) {
        return rate.map(Percentage::value).orElse(BigDecimal.ZERO);
    }

    private static String text(Optional<Percentage> rate) {
        return rate.map(Vietnamese::percent).orElse("–");
    }
}
