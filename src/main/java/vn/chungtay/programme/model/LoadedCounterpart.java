package vn.chungtay.programme.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.programme.CounterpartId;
import vn.chungtay.programme.CounterpartRule;

/**
 * A counterpart rule as a province loaded it, and what another person said about it.
 *
 * @param approved absent as long as nobody decided
 * @param note why it was given back
 */
public record LoadedCounterpart(
        CounterpartId id,
        UnitId province,
        int firstYear,
        int lastYear,
        CounterpartRule rule,
        UserId loadedBy,
        @Nullable Boolean approved,
        @Nullable String note) {

    /** DRAFT, APPROVED or RETURNED. */
    public String state() {
        if (approved == null) return "DRAFT";
        return approved ? "APPROVED" : "RETURNED";
    }

    public Optional<String> remark() {
        return Optional.ofNullable(note);
    }
}
