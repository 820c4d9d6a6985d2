package vn.chungtay.registry.web;

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
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.PovertyCounts;
import vn.chungtay.registry.PovertyTable;
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
    record Line(@Nullable UUID unit, String name, boolean total, boolean opens, List<Cell> cells, @Nullable String change) {}

    /** One figure and the query of the households behind it; none for rates and zeros. */
    record Cell(String text, @Nullable String href) {}

    /** One bar of the chart; lengths in units of the drawing. */
    record Bar(String name, int y, int poor, int nearPoor, String text) {}

    static PovertyPage of(
            PovertyTable table, List<FigureColumn> columns, Optional<PovertyTable> before, Names names, boolean links) {
        var lines = new ArrayList<Line>();
        var sorted = table.rows().stream()
                .sorted(Comparator.comparing(row -> row.unit().name(), Collator.getInstance(Vietnamese.LOCALE)))
                .toList();
        for (var row : sorted) {
            var change = before.flatMap(it -> it.countsOf(row.unit().id())).map(it -> change(it, row.counts()));
            lines.add(new Line(
                    row.unit().id().value(),
                    row.unit().name(),
                    false,
                    true,
                    cells(row.counts(), columns, links ? list(row.unit().id().value(), table.asOf()) : null),
                    change.orElse(null)));
        }
        if (table.hasRemainder()) {
            lines.add(new Line(null, names.remainder(), false, false, cells(table.remainder(), columns, null), null));
        }
        var change = before.map(it -> change(it.total(), table.total())).orElse(null);
        var unit = table.unit().id().value();
        lines.add(new Line(
                unit, names.total(), true, false,
                cells(table.total(), columns, links ? list(unit, table.asOf()) : null), change));
        var bars = bars(sorted);
        return new PovertyPage(table, columns, lines, bars, bars.size() * BAR + 8);
    }

    /** The words for rows that are not units. */
    record Names(String remainder, String total) {}

    private static String list(UUID unit, LocalDate day) {
        return "/poverty/households?unit=" + unit + "&asOf=" + day + "&";
    }

    private static List<Cell> cells(PovertyCounts counts, List<FigureColumn> columns, @Nullable String list) {
        return columns.stream().map(column -> cell(counts, column, list)).toList();
    }

    private static Cell cell(PovertyCounts counts, FigureColumn column, @Nullable String list) {
        var text = column.text(counts);
        var opens = list != null && column.filter() != null && !text.equals("0");
        return new Cell(text, opens ? list + column.filter() : null);
    }

    /** Change of the rate of poor households in points, with its sign (IND-02). */
    private static String change(PovertyCounts before, PovertyCounts now) {
        if (before.poorRate().isEmpty() || now.poorRate().isEmpty()) return "–";
        var points = now.poorRate().get().value().subtract(before.poorRate().get().value());
        return (points.signum() > 0 ? "+" : points.signum() < 0 ? "−" : "") + Vietnamese.number(points.abs());
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
