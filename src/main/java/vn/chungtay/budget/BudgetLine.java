package vn.chungtay.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.CapitalKind;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.SourceTier;

/**
 * One line of a budget: an amount on all its axes.
 *
 * @param dong whole đồng; absent if the plan does not say how much, which makes its totals minimums
 * @param heldBy who holds the money if it is not in the plan's own budget, such as a department of the province
 * @param counterpart whether local money answers central money; extra local funds do not (BUD-16)
 * @param carried by what money of an earlier year may still be spent
 */
public record BudgetLine(
        UUID id,
        Axes axes,
        Purpose purpose,
        @Nullable Long dong,
        @Nullable String heldBy,
        boolean counterpart,
        @Nullable Carried carried) {

    /**
     * Where a line stands.
     *
     * @param source code of the source
     * @param yearOfOrigin the year whose budget gave the money
     * @param unit that gets it; absent if it is not yet allocated
     */
    public record Axes(
            ComponentCode component,
            String source,
            SourceTier tier,
            CapitalKind kind,
            CapitalOrigin origin,
            int yearOfOrigin,
            @Nullable UnitId unit) {}

    /**
     * What it is for.
     *
     * @param content code of the support content, absent if for the whole component
     * @param use code of the spending use
     */
    public record Purpose(@Nullable String content, String activity, String use) {}

    /** The document that lets money of an earlier year be spent, and the last day of it. */
    public record Carried(String document, LocalDate lastDay) {}

    public BudgetLine {
        if (dong != null && dong < 0) throw new IllegalArgumentException("less than nothing");
        if (dong == null && heldBy == null) throw new IllegalArgumentException("an amount that nobody knows or holds");
    }

    /** In đồng; nothing for money of unknown amount. */
    public long amount() {
        return dong == null ? 0 : dong;
    }

    public Optional<String> holder() {
        return Optional.ofNullable(heldBy);
    }

    /** Whether it may be spent on that day: money that was carried over, only up to its last day (BUD-12). */
    public boolean spendableOn(LocalDate day) {
        return carried == null ? day.getYear() == axes.yearOfOrigin() : !day.isAfter(carried.lastDay());
    }
}
