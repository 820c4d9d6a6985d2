package vn.chungtay.budget.model;

import java.util.Optional;

/** How far the capital plan is (BUD-13). Lines change only before finance has it; later by a numbered adjustment. */
public enum Step {
    PROPOSED,
    COMPILED,
    FINANCE,
    COUNCIL,
    ALLOCATED;

    public Optional<Step> next() {
        return this == ALLOCATED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean open() {
        return this == PROPOSED || this == COMPILED;
    }
}
