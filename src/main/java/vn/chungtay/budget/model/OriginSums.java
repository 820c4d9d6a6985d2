package vn.chungtay.budget.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetLine.Carried;

/** The money of a budget by the year whose budget gave it, with what lets it still be spent (BUD-12). */
public final class OriginSums {

    private OriginSums() {}

    /**
     * @param carried by what and until when; absent for money of the year itself
     * @param dong of the State's money
     * @param over whether its last day has passed
     */
    public record Row(int year, @Nullable Carried carried, long dong, boolean over) {}

    private record Key(int year, @Nullable Carried carried) {}

    /** Oldest first; money of one year that two documents carry over stands in two rows. */
    public static List<Row> of(List<BudgetLine> lines, LocalDate today) {
        var sums = new LinkedHashMap<Key, Long>();
        for (var line : lines) {
            if (!line.axes().tier().ofTheState()) continue;
            sums.merge(new Key(line.axes().yearOfOrigin(), line.carried()), line.amount(), Math::addExact);
        }
        return sums.entrySet().stream()
                .map(it -> row(it.getKey().year(), it.getKey().carried(), it.getValue(), today))
                .sorted(Comparator.comparingInt(Row::year))
                .toList();
    }

    private static Row row(int year, @Nullable Carried carried, long dong, LocalDate today) {
        return new Row(year, carried, dong, carried != null && today.isAfter(carried.lastDay()));
    }
}
