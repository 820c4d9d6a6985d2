package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A table that divides the fall of poverty among units, as far as its heads tell: figures of its total.
 *
 * @param cutRates percentage points
 * @param cuts households that leave
 * @param starts households before
 * @param households all of the area, poor or not
 */
record QuotaTable(
        TableFigures table,
        Map<CutStatement.Population, Quantity> cutRates,
        Map<CutStatement.Population, Quantity> cuts,
        Map<CutStatement.Population, Quantity> starts,
        Optional<Quantity> households) {

    static Optional<QuotaTable> of(TableFigures table, int year) {
        var total = -1;
        for (var row = 0; row < table.size(); row++) if (table.rows().get(row).isTotal()) total = row;
        if (total < 0 || table.isMoney()) return Optional.empty();
        var row = total;
        var quota = new QuotaTable(
                table,
                new EnumMap<>(CutStatement.Population.class),
                new EnumMap<>(CutStatement.Population.class),
                new EnumMap<>(CutStatement.Population.class),
                PovertyColumns.households(table).flatMap(column -> table.at(row, column)));
        for (var column : PovertyColumns.of(table, year)) table.at(row, column.at()).ifPresent(figure -> quota.put(column, figure));
        return quota.cutRates.isEmpty() && quota.cuts.isEmpty() ? Optional.empty() : Optional.of(quota);
    }

    private void put(PovertyColumns.Column column, Quantity figure) {
        var population = column.population();
        if (column.rate() && column.moment() == PovertyColumns.Moment.CUT) cutRates.putIfAbsent(population, figure);
        if (!column.rate() && column.moment() == PovertyColumns.Moment.CUT) cuts.putIfAbsent(population, figure);
        if (!column.rate() && column.moment() == PovertyColumns.Moment.START) starts.putIfAbsent(population, figure);
    }

    /** The cut in percentage points where only households are printed. */
    Optional<BigDecimal> cutRate(CutStatement.Population population) {
        var cut = cuts.get(population);
        if (cut == null || households.isEmpty() || households.get().value().signum() <= 0) return Optional.empty();
        return Optional.of(cut.value().movePointRight(2).divide(households.get().value(), MathContext.DECIMAL64));
    }
}
