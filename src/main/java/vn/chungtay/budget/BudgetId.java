package vn.chungtay.budget;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of the budget of one plan over all its versions. */
public record BudgetId(UUID value) implements Id {

    public static BudgetId next() {
        return new BudgetId(UUID.randomUUID());
    }
}
