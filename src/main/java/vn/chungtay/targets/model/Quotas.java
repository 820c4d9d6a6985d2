package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chungtay.shared.Percentage;

/** The households that units are to bring out of one class, in whole numbers; every rate is computed (TGT-15). */
public record Quotas(List<Row> rows) {

    private static final long TIMES = 3;
    private static final long HARDLY_ANY = 5;

    /**
     * One unit.
     *
     * @param exits households that are to leave the class
     * @param locked whether the number stays when the rest is shared out anew
     */
    public record Row(QuotaStock stock, long exits, boolean locked) {

        public Row {
            if (exits < 0 || exits > stock.low()) {
                throw new IllegalArgumentException(exits + " of " + stock.low() + " households");
            }
        }

        /** In points of the rate, with the households of the start below the line. */
        public Optional<Percentage> points() {
            return Percentage.of(exits, stock.households());
        }

        /** Of the households of the class. */
        public Optional<Percentage> share() {
            return Percentage.of(exits, stock.low());
        }

        public long remaining() {
            return stock.low() - exits;
        }
    }

    public Quotas {
        rows = List.copyOf(rows);
    }

    /** A first proposal: nothing is locked. */
    public static Quotas proposed(long total, List<QuotaStock> stocks, QuotaMethod method) {
        return new Quotas(stocks.stream().map(it -> new Row(it, 0, false)).toList()).rebalanced(total, method);
    }

    /** Shares out anew what the locked rows leave of the total. */
    public Quotas rebalanced(long total, QuotaMethod method) {
        var locked = rows.stream().filter(Row::locked).mapToLong(Row::exits).sum();
        var open = IntStream.range(0, rows.size()).filter(it -> !rows.get(it).locked()).boxed().toList();
        var claims = open.stream()
                .map(it -> rows.get(it).stock())
                .map(it -> new Allotment.Claim(method.weight(it), it.low()))
                .toList();
        var shares = shares(Math.max(0, total - locked), open, claims, method);
        var balanced = new ArrayList<>(rows);
        for (int i = 0; i < open.size(); i++) {
            balanced.set(open.get(i), new Row(rows.get(open.get(i)).stock(), shares.get(i), false));
        }
        return new Quotas(balanced);
    }

    /** Registrations are met first, and the rest comes from those who have not registered. */
    private List<Long> shares(long total, List<Integer> open, List<Allotment.Claim> claims, QuotaMethod method) {
        if (method != QuotaMethod.BY_REGISTRATIONS) return Allotment.share(total, claims);
        var registered = claims.stream().map(it -> new Allotment.Claim(it.weight(), it.weight())).toList();
        var first = Allotment.share(total, registered);
        var left = total - first.stream().mapToLong(Long::longValue).sum();
        var others = IntStream.range(0, open.size())
                .mapToObj(it -> claims.get(it).most() - first.get(it))
                .map(it -> new Allotment.Claim(it, it))
                .toList();
        var second = Allotment.share(left, others);
        return IntStream.range(0, open.size()).mapToObj(it -> first.get(it) + second.get(it)).toList();
    }

    public long exits() {
        return rows.stream().mapToLong(Row::exits).sum();
    }

    public QuotaStock stock() {
        return rows.stream().map(Row::stock).reduce(new QuotaStock(0, 0, 0), QuotaStock::plus);
    }

    /** All rows together: rates of the sums, never sums of rates. */
    public Row total() {
        return new Row(stock(), exits(), false);
    }

    /**
     * Whether a row's share of its households is unlike that of all others together: more than three times as large, and
     * not by a handful of households (TGT-17). Phương Giao in 2024: 56 of 106 near-poor, all others 12 of 100.
     */
    public boolean isOutlier(int place) {
        var row = rows.get(place);
        var others = total();
        var low = others.stock().low() - row.stock().low();
        var exits = others.exits() - row.exits();
        if (low == 0 || row.stock().low() == 0 || exits == 0) return false;
        var usual = BigDecimal.valueOf(exits).multiply(BigDecimal.valueOf(row.stock().low()));
        var own = BigDecimal.valueOf(row.exits()).multiply(BigDecimal.valueOf(low));
        var muchMore = own.compareTo(usual.multiply(BigDecimal.valueOf(TIMES))) > 0;
        return muchMore && row.exits() >= HARDLY_ANY;
    }

    /** The sum beside the headline of the plan: negative is missing (TGT-16). */
    public long beyond(long headline) {
        return exits() - headline;
    }
}
