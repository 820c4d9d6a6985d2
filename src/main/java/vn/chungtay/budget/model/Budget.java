package vn.chungtay.budget.model;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.geography.UnitId;

/**
 * The budget of a plan in one of its versions.
 *
 * @param version key of the version
 * @param number 0 as first made, 1 for the adjustment "lần thứ 01"
 * @param newest whether it is the last version; only that one can change
 * @param revision counts the changes, so that two people do not overwrite each other
 */
public record Budget(
        BudgetId id,
        UnitId unit,
        int year,
        UUID version,
        int number,
        boolean newest,
        Step step,
        int revision,
        @Nullable String reason) {

    public boolean open() {
        return newest && step.open();
    }

    public Optional<String> why() {
        return Optional.ofNullable(reason);
    }
}
