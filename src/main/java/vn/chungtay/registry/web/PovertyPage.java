package vn.chungtay.registry.web;

import java.math.BigDecimal;
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
    private static final int WIDEST = 300;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
        return new PovertyPage(table, columns, lines, bars(sorted), sorted.size() * BAR + 8);
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

    private static List<Bar> bars(List<PovertyTable.Row> rows) {
        var bars = new ArrayList<Bar>();
        for (var row : rows) {
            var poor = row.counts().poorRate();
            var near = row.counts().nearPoorRate();
            bars.add(new Bar(
                    row.unit().name(), bars.size() * BAR + 4, length(poor), length(near), text(poor) + " + " + text(near)));
        }
        return bars;
    }

    private static int length(Optional<Percentage> rate) {
        return rate.map(it -> it.value().multiply(BigDecimal.valueOf(WIDEST)).divide(HUNDRED).intValue()).orElse(0);
    }

    private static String text(Optional<Percentage> rate) {
        return rate.map(Vietnamese::percent).orElse("–");
    }
}
