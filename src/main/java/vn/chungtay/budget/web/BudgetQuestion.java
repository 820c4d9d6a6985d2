package vn.chungtay.budget.web;

import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.MoneyUnit;

/** How a budget is to be shown. */
record BudgetQuestion(@Nullable Integer version, @Nullable MoneyUnit money, @Nullable Integer decimals) {

    private static final int MOST_DECIMALS = 6;

    MoneyUnit unit() {
        return money == null ? MoneyUnit.MILLION : money;
    }

    int places() {
        if (unit() == MoneyUnit.DONG) return 0;
        return decimals == null ? 1 : Math.clamp(decimals, 0, MOST_DECIMALS);
    }
}
