package vn.chungtay.staff;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Somebody on the register of staff. */
public record StaffMemberId(UUID value) implements Id {

    public static StaffMemberId next() {
        return new StaffMemberId(UUID.randomUUID());
    }
}
