package vn.chungtay.plancheck.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table that divides the fall of poverty among units, as far as its heads tell: figures of its total.
 *
 * @param cutRates percentage points
 * @param cuts households that leave
 * @param starts households before
 */
record QuotaTable(
        TableFigures table,
        Map<CutStatement.Population, Quantity> cutRates,
        Map<CutStatement.Population, Quantity> cuts,
        Map<CutStatement.Population, Quantity> starts) {

    private enum Moment {
        START,
        CUT,
        REST
    }

    static Optional<QuotaTable> of(TableFigures table) {
        var total = -1;
        for (var row = 0; row < table.size(); row++) if (table.rows().get(row).isTotal()) total = row;
        if (total < 0 || table.isMoney()) return Optional.empty();
        var quota = new QuotaTable(
                table,
                new EnumMap<>(CutStatement.Population.class),
                new EnumMap<>(CutStatement.Population.class),
                new EnumMap<>(CutStatement.Population.class));
        for (var column = 0; column < table.table().width(); column++) {
            var figure = table.at(total, column);
            if (figure.isPresent()) quota.put(column, figure.get());
        }
        return quota.cutRates.isEmpty() && quota.cuts.isEmpty() ? Optional.empty() : Optional.of(quota);
    }

    private void put(int column, Quantity figure) {
        var path = table.table().heads().get(column).stream().map(head -> head.toLowerCase(Locale.ROOT)).toList();
        var moment = moment(path);
        var population = population(path);
        if (moment.isEmpty() || population.isEmpty()) return;
        var kind = table.kind(column);
        if (kind == TableFigures.Kind.RATE && moment.get() == Moment.CUT) cutRates.putIfAbsent(population.get(), figure);
        if (kind == TableFigures.Kind.COUNT && moment.get() == Moment.CUT) cuts.putIfAbsent(population.get(), figure);
        if (kind == TableFigures.Kind.COUNT && moment.get() == Moment.START) starts.putIfAbsent(population.get(), figure);
    }

    private static Optional<Moment> moment(List<String> path) {
        for (var head : path.reversed()) {
            if (head.contains("còn lại") || head.matches(".*(cuối|đến hết) năm.*") && head.contains("kế hoạch")) return Optional.of(Moment.REST);
            if (head.matches(".*(đầu năm|đầu kỳ|cuối (năm )?\\(?20\\d\\d|hiện (có|trạng)).*")) return Optional.of(Moment.START);
            if (head.matches(".*(thoát|giảm).*") && !head.contains("tái")) return Optional.of(Moment.CUT);
        }
        return Optional.empty();
    }

    private static Optional<CutStatement.Population> population(List<String> path) {
        for (var head : path.reversed()) {
            var near = head.contains("cận nghèo") || head.matches(".*(?<!\\p{L})hcn(?!\\p{L}).*");
            var poor = head.replace("cận nghèo", "").matches(".*(nghèo|(?<!\\p{L})hn(?!\\p{L})).*");
            if (near && poor || head.contains("đa chiều")) continue;
            if (near) return Optional.of(CutStatement.Population.NEAR_POOR);
            if (poor) return Optional.of(CutStatement.Population.POOR);
        }
        return Optional.empty();
    }
}
