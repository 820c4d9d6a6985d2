package vn.chungtay.identity;

import java.util.UUID;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

/** A role in a unit and everything below it, on these days. */
public record Right(UUID id, UserId user, Role role, UnitId unit, DateRange days) {

    /** The same right in another unit. */
    public Right in(UnitId other) {
        return new Right(id, user, role, other, days);
    }
}
