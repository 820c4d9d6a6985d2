package vn.chungtay.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why and from when units change.
 *
 * @param effectiveOn first day of the new state
 * @param basis the document that says so, for example "NQ 202/2025/QH15"
 */
public record Decision(LocalDate effectiveOn, String basis, @Nullable String note) {

    public Decision {
        basis = basis.strip();
        if (basis.isEmpty()) throw new IllegalArgumentException("a change of units needs a document");
    }

    public Decision(LocalDate effectiveOn, String basis) {
        this(effectiveOn, basis, null);
    }

    /** Last day of the old state. */
    public LocalDate eve() {
        return effectiveOn.minusDays(1);
    }
}
