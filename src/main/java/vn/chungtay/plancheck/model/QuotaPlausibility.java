package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.PovertyColumns.Moment;

/** Quotas that a person should look at: rates that no whole number of households gives, and one far above all others. */
final class QuotaPlausibility implements Check {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal FAR = new BigDecimal("2.5");
    private static final int ENOUGH_ROWS = 6;

    /** A quota of a row as a share of what it starts from. */
    private record Share(Quantity cut, BigDecimal share) {}

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var table : plan.tables()) {
            if (table.isMoney()) continue;
            var columns = PovertyColumns.of(table, plan.year());
            for (var column : columns) {
                if (column.moment() != Moment.CUT) continue;
                if (column.rate() && !hasCounts(columns, column)) fractions(table, column).ifPresent(found::add);
                start(columns, column).flatMap(start -> outlier(table, column.at(), start)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean hasCounts(List<PovertyColumns.Column> columns, PovertyColumns.Column rate) {
        return columns.stream().anyMatch(other -> !other.rate() && other.moment() == Moment.CUT && other.population() == rate.population());
    }

    private static Optional<Integer> start(List<PovertyColumns.Column> columns, PovertyColumns.Column cut) {
        return columns.stream()
                .filter(other -> other.moment() == Moment.START && other.population() == cut.population() && other.rate() == cut.rate())
                .map(PovertyColumns.Column::at)
                .findFirst();
    }

    private static Optional<Finding> fractions(TableFigures table, PovertyColumns.Column column) {
        var households = PovertyColumns.households(table);
        if (households.isEmpty()) return Optional.empty();
        var broken = new ArrayList<Quantity>();
        for (var row = 0; row < table.size(); row++) {
            var rate = table.at(row, column.at());
            var base = table.at(row, households.get());
            if (table.rows().get(row).isTotal() || rate.isEmpty() || base.isEmpty()) continue;
            if (isNoHousehold(rate.get(), base.get())) broken.add(rate.get());
        }
        if (broken.isEmpty()) return Optional.empty();
        var rows = String.join("; ", broken.stream().map(rate -> rate.place().quote()).toList());
        return Optional.of(gap(FindingKind.RATE, broken.getFirst(), "plancheck.quota.no_household", rows, places(broken)));
    }

    /** Between the two ends of what is printed lies no whole household. */
    private static boolean isNoHousehold(Quantity rate, Quantity base) {
        var range = rate.interval().times(base.value()).times(BigDecimal.ONE.divide(HUNDRED));
        return range.low().setScale(0, RoundingMode.CEILING).compareTo(range.high()) > 0;
    }

    /** Its share of what there was is far from the next one below. */
    private static Optional<Finding> outlier(TableFigures table, int cut, int start) {
        var shares = new ArrayList<Share>();
        for (var row = 0; row < table.size(); row++) {
            var part = table.at(row, cut);
            var whole = table.at(row, start);
            if (table.rows().get(row).isTotal() || part.isEmpty() || whole.isEmpty() || whole.get().value().signum() <= 0) continue;
            shares.add(new Share(part.get(), part.get().value().multiply(HUNDRED).divide(whole.get().value(), MathContext.DECIMAL64)));
        }
        if (shares.size() < ENOUGH_ROWS) return Optional.empty();
        shares.sort(Comparator.comparing(Share::share).reversed());
        var first = shares.get(0);
        var second = shares.get(1);
        if (second.share().signum() == 0 || first.share().compareTo(second.share().multiply(FAR)) < 0 || first.share().compareTo(HUNDRED) >= 0)
            return Optional.empty();
        var said = Said.of("plancheck.quota.outlier", first.cut().place().quote(), Figure.print(first.share(), 1), Figure.print(second.share(), 1));
        return Optional.of(new Finding(
                Gravity.CONTRADICTION, FindingKind.OUTLIER, first.cut().place(), first.cut().printed(), "", said, List.of(second.cut().place())));
    }

    private static Finding gap(FindingKind kind, Quantity at, String key, String argument, List<Place> places) {
        return new Finding(Gravity.CONTRADICTION, kind, at.place(), at.printed(), "", Said.of(key, argument), places.subList(1, places.size()));
    }

    private static List<Place> places(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::place).limit(40).toList();
    }
}
